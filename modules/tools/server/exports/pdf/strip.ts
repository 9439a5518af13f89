import { colours, type Sheet } from './sheet.ts';
import type { Line, Wrapping } from './wrap.ts';

/** What stands on one page whole: a line, or a line of each cell of a row. Lengths in points. */
export interface Strip {
  /** Free above, but not at the top of a page. */
  readonly above: number;
  readonly height: number;
  /** The next one stands on the same page, if a page has room for both. */
  readonly joined: boolean;
  /** What is said again above it where it begins a page: the head of its table. */
  readonly again: readonly Strip[];
  draw(sheet: Sheet, top: number): void;
}

/** Where text stands between left and right. */
export interface Column {
  readonly left: number;
  readonly width: number;
  readonly fontOf: Wrapping['fontOf'];
}

export interface Type {
  readonly size: number;
  /** From one line to the next. */
  readonly leading: number;
}

/** Letters stand in the middle of their line; nearly three quarters of a size are above the foot. */
export const footOf = (top: number, { size, leading }: Type): number =>
  top + (leading - size) / 2 + size * 0.78;

/** Lines of a text, two of which stand together wherever it is divided. */
export function stripsOfLines(
  lines: readonly Line[],
  look: Type & {
    readonly above: number;
    readonly x: number;
    readonly soft?: boolean;
    /** All on one page, and with what follows. */
    readonly whole?: boolean;
    readonly marker?: { readonly line: Line; readonly x: number } | undefined;
  },
): Strip[] {
  const { x, size, leading, whole = false, marker } = look;
  const colour = look.soft ? colours.soft : colours.ink;
  return lines.map((line, at) => ({
    above: at === 0 ? look.above : 0,
    height: leading,
    joined: whole || staysWithNext(at, lines.length),
    again: [],
    draw(sheet, top) {
      const foot = footOf(top, look);
      if (marker && at === 0) sheet.write(marker.line, { x: marker.x, foot, size, colour });
      sheet.write(line, { x, foot, size, colour });
    },
  }));
}

/** The first line is not left alone below, nor the last one above (CSS: `orphans: 2; widows: 2`). */
export const staysWithNext = (at: number, count: number): boolean =>
  (at === 0 && count > 1) || at === count - 2;
