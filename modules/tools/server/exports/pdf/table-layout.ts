import type { Row, Span } from './markdown-blocks.ts';
import { colours } from './sheet.ts';
import { type Column, footOf, type Strip, type Type } from './strip.ts';
import { type Line, widthOfLine, wrap } from './wrap.ts';

const padding = 5;
/** So wide a column asks to be, at least and at most, when room is shared out. */
const [narrowest, widest] = [36, 240];
/** A row of more lines may be divided between two pages. */
const mostWholeLines = 20;

interface Cell {
  readonly left: number;
  readonly width: number;
  readonly lines: readonly Line[];
  readonly atEnd: boolean;
}

/** A table with a line below each row, its head said again on each page. */
export function layTable(rows: readonly Row[], given: Column & Type & { readonly above: number }): Strip[] {
  const widths = shareOut(rows, given);
  const [head, ...others] = rows.map((row) => layRow(row, widths, given));
  if (!head) return [];
  const joined = head.map((strip) => ({ ...strip, joined: others.length > 0 }));
  const again = joined.map((strip) => ({ ...strip, above: 0, joined: true }));
  const [first, ...rest] = joined;
  return [
    ...(first ? [{ ...first, above: given.above }, ...rest] : []),
    ...others.flat().map((strip) => ({ ...strip, again })),
  ];
}

function shareOut(rows: readonly Row[], { width, size, fontOf }: Column & Type): number[] {
  const count = Math.max(1, ...rows.map(({ cells }) => cells.length));
  const asked = Array.from({ length: count }, () => narrowest);
  for (const { cells } of rows) {
    for (const [at, { spans }] of cells.entries()) {
      const [line = []] = wrap(spans, { width: widest, size, fontOf });
      const natural = widthOfLine(line) + 2 * padding;
      asked[at] = Math.max(asked[at] ?? 0, Math.min(widest, natural));
    }
  }
  const all = asked.reduce((sum, one) => sum + one, 0);
  return asked.map((one) => (one * width) / all);
}

function layRow(
  { isHead, cells }: Row,
  widths: readonly number[],
  { left, size, leading, fontOf }: Column & Type,
): Strip[] {
  let x = left;
  const laid = widths.map((width, at): Cell => {
    const { spans = [], atEnd = false } = cells[at] ?? {};
    const looks: readonly Span[] = isHead ? spans.map((span) => ({ ...span, bold: true })) : spans;
    const lines = wrap(looks, { width: Math.max(1, width - 2 * padding), size, fontOf });
    x += width;
    return { left: x - width, width, lines, atEnd };
  });
  const count = Math.max(1, ...laid.map(({ lines }) => lines.length));
  return Array.from({ length: count }, (_, at): Strip => {
    const before = at === 0 ? padding : 0;
    const height = before + leading + (at === count - 1 ? padding : 0);
    return {
      above: 0,
      height,
      again: [],
      joined: at < count - 1 && count <= mostWholeLines,
      draw(sheet, top) {
        for (const cell of laid) {
          const line = cell.lines[at];
          const foot = footOf(top + before, { size, leading });
          if (line) sheet.write(line, { x: startOf(cell, line), foot, size, colour: colours.ink });
        }
        if (at === count - 1) sheet.rule(left, x, top + height, isHead ? colours.soft : colours.line);
      },
    };
  });
}

const startOf = ({ left, width, atEnd }: Cell, line: Line): number =>
  atEnd ? left + width - padding - widthOfLine(line) : left + padding;
