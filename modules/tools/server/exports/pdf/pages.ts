import { setImmediate } from 'node:timers/promises';
import { PageSizes, type PDFDocument } from 'pdf-lib';
import { colours, Sheet } from './sheet.ts';
import type { Column, Strip } from './strip.ts';
import { widthOfLine, wrap } from './wrap.ts';

const [pageWidth, pageHeight] = PageSizes.A4;
const margin = 64;
const top = 64;
const bottom = pageHeight - 72;

/** Where text stands on a page. */
export const sheetSize = { left: margin, width: pageWidth - 2 * margin } as const;

/** Strips between two moments in which others get their turn. */
const stripsATurn = 500;

/** Pages with all strips, in order. What has to stand together does. */
export async function paginate(pdf: PDFDocument, strips: readonly Strip[]): Promise<Sheet[]> {
  const sheets: Sheet[] = [];
  let y = bottom;
  const turn = () => {
    sheets.push(new Sheet(pdf.addPage(PageSizes.A4)));
    y = top;
  };
  const place = (strip: Strip) => {
    const above = y === top ? 0 : strip.above;
    const sheet = sheets.at(-1);
    if (sheet) strip.draw(sheet, y + above);
    y += above + strip.height;
  };
  turn();
  for (let at = 0; at < strips.length; ) {
    const group = togetherFrom(strips, at);
    if (y + heightOf(group) > bottom && heightOf(group) <= bottom - top) turn();
    for (const strip of group) {
      if (y + strip.above + strip.height > bottom && y > top) turn();
      if (y === top) strip.again.forEach(place);
      place(strip);
    }
    at += group.length;
    if (at % stripsATurn < group.length) await setImmediate();
  }
  return sheets;
}

function togetherFrom(strips: readonly Strip[], first: number): readonly Strip[] {
  let last = first;
  while (strips[last]?.joined && last < strips.length - 1) last += 1;
  return strips.slice(first, last + 1);
}

const heightOf = (strips: readonly Strip[]): number =>
  strips.reduce((sum, { above, height }) => sum + above + height, 0);

/** `3 / 12` at the foot of each, but not of a single one. */
export function numberPages(sheets: readonly Sheet[], fontOf: Column['fontOf']): void {
  if (sheets.length < 2) return;
  const look = { bold: false, italic: false, code: false, struck: false, href: null };
  for (const [at, sheet] of sheets.entries()) {
    const text = `${at + 1} / ${sheets.length}`;
    const [line = []] = wrap([{ ...look, text }], { width: sheetSize.width, size: 9, fontOf });
    const x = (pageWidth - widthOfLine(line)) / 2;
    sheet.writeBeside(line, { x, foot: pageHeight - 36, size: 9, colour: colours.soft });
  }
}
