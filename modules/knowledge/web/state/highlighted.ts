interface Piece {
  /** Where it begins, in UTF-16 offsets. */
  readonly from: number;
  readonly words: string;
  readonly found: boolean;
}

/** A text cut at its highlights, which come in any order and may overlap. */
export function highlighted(text: string, ranges: readonly { start: number; end: number }[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const add = (to: number, found: boolean) => {
    if (to > at) pieces.push({ from: at, words: text.slice(at, to), found });
    at = Math.max(at, to);
  };
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    add(Math.min(start, text.length), false);
    add(Math.min(end, text.length), true);
  }
  add(text.length, false);
  return pieces;
}
