/**
 * Which tabs stand in the row: as many as fit, the open one always among them.
 * @param widths of all tabs, in pixels, in their order
 * @param open index of the tab that is open, or -1
 * @param room pixels that the row has
 * @param more pixels of the button behind which the others are
 * @param gap pixels between two things of the row
 * @returns indexes, ascending
 */
export function fitTabs(
  widths: readonly number[],
  open: number,
  room: number,
  more: number,
  gap: number,
): number[] {
  const all = widths.map((_, at) => at);
  const span = (indexes: readonly number[]) =>
    indexes.reduce((sum, at) => sum + (widths[at] ?? 0), 0) + gap * Math.max(0, indexes.length - 1);
  if (span(all) <= room) return all;
  for (let count = all.length - 1; count > 0; count -= 1) {
    const first = all.slice(0, count);
    const chosen = open < count ? first : [...first.slice(0, -1), open];
    if (span(chosen) + gap + more <= room) return chosen;
  }
  // Nothing fits: the open one is cut off rather than all of them.
  return [Math.max(0, open)];
}
