/** Characters that no text means: the beginning and the end of a highlight (Unicode's private use area). */
export const marks = { start: '\uE000', end: '\uE001' } as const;

/**
 * The highlights of a text in which they are marked, as UTF-16 offsets of the text without marks.
 * None when what is marked is not that text: PostgreSQL leaves out what it takes for markup.
 */
export function readMarked(marked: string, text: string): { start: number; end: number }[] {
  const highlights: { start: number; end: number }[] = [];
  let plain = '';
  let start = 0;
  for (const piece of marked.split(/([\uE000\uE001])/)) {
    if (piece === marks.start) start = plain.length;
    else if (piece === marks.end) highlights.push({ start, end: plain.length });
    else plain += piece;
  }
  return plain === text ? highlights : [];
}
