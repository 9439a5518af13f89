import type { ClipboardEvent, DragEvent } from 'react';

/** What makes an element take files that are pasted or dropped; words are left to whoever takes words. */
export const takesFiles = (add: (files: readonly File[]) => void) => ({
  onDragOver(event: DragEvent) {
    if (event.dataTransfer.types.includes('Files')) event.preventDefault();
  },
  onDrop(event: DragEvent) {
    take(event, event.dataTransfer.files, add);
  },
  onPaste(event: ClipboardEvent) {
    take(event, event.clipboardData.files, add);
  },
});

function take(
  event: DragEvent | ClipboardEvent,
  files: FileList,
  add: (files: readonly File[]) => void,
): void {
  if (files.length === 0) return;
  event.preventDefault();
  add([...files]);
}
