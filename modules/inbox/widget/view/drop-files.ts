/** Files that are dropped anywhere on the window are chosen; the page behind would open them instead. */
export function dropFiles(panel: HTMLElement, onFiles: (files: readonly File[]) => void): void {
  const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
  const mark = (event: DragEvent) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    panel.classList.add('dropping');
  };
  panel.addEventListener('dragenter', mark);
  panel.addEventListener('dragover', mark);
  panel.addEventListener('dragleave', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && panel.contains(relatedTarget))) panel.classList.remove('dropping');
  });
  panel.addEventListener('drop', (event) => {
    panel.classList.remove('dropping');
    if (!carriesFiles(event)) return;
    event.preventDefault();
    onFiles([...(event.dataTransfer?.files ?? [])]);
  });
}
