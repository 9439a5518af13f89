/** A run of characters as a PDF places it: points from the page's lower left corner. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Of the characters, in points. */
  readonly size: number;
}

/** What stands on one line, in cells where wide gaps part it. */
export interface Line {
  readonly cells: readonly { readonly text: string; readonly x: number }[];
  readonly y: number;
  readonly size: number;
}

/** Between two words of running text there is less than this, in sizes of the characters. */
const widestSpace = 1.8;
/** Where there is more than this between two runs, a space stood there. */
const narrowestSpace = 0.15;

/** The lines of a page, in the order in which the file draws them: that is how columns stay apart. */
export function pageLines(runs: readonly Run[]): Line[] {
  const lines: Line[] = [];
  let open: Run[] = [];
  const close = () => {
    const line = lineOf(open);
    if (line) lines.push(line);
    open = [];
  };
  for (const run of runs) {
    const last = open.at(-1);
    if (last && startsAnother(last, run)) close();
    open.push(run);
  }
  close();
  return lines;
}

function startsAnother(last: Run, run: Run): boolean {
  const size = Math.max(last.size, run.size, 1);
  return Math.abs(run.y - last.y) > size * 0.6 || run.x < last.x - size;
}

function lineOf(runs: readonly Run[]): Line | undefined {
  const cells: { text: string; x: number }[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const run of runs) {
    const gap = run.x - end;
    const cell = cells.at(-1);
    const blank = run.text.trim() === '';
    if (blank && run.width < run.size * widestSpace) {
      if (cell && !cell.text.endsWith(' ')) cell.text += ' ';
      end = Math.max(end, run.x + run.width);
      continue;
    }
    if (blank) continue;
    if (!cell || gap > run.size * widestSpace) cells.push({ text: run.text, x: run.x });
    else cell.text += gap > run.size * narrowestSpace && !cell.text.endsWith(' ') ? ` ${run.text}` : run.text;
    end = run.x + run.width;
  }
  const [first] = runs;
  const kept = cells
    .map(({ text, x }) => ({ x, text: text.replace(/\s+/g, ' ').trim() }))
    .filter(({ text }) => text !== '');
  if (!first || kept.length === 0) return undefined;
  return { cells: kept, y: first.y, size: usualSize(runs) };
}

/** The size that most characters have. */
export function usualSize(runs: readonly { readonly text: string; readonly size: number }[]): number {
  const counts = new Map<number, number>();
  for (const { text, size } of runs) {
    const rounded = Math.round(size * 2) / 2;
    counts.set(rounded, (counts.get(rounded) ?? 0) + text.trim().length);
  }
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 0;
}
