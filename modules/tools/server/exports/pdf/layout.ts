import type { Block, Place, Span } from './markdown-blocks.ts';
import { colours } from './sheet.ts';
import { type Column, footOf, type Strip, staysWithNext, stripsOfLines } from './strip.ts';
import { layTable } from './table-layout.ts';
import { widthOfLine, wrap } from './wrap.ts';

const body = { size: 10.5, leading: 15.5 };
const code = { size: 9, leading: 13 };
const headings = [
  { size: 20, leading: 26, above: 26 },
  { size: 15, leading: 20, above: 22 },
  { size: 12.5, leading: 17, above: 16 },
  { size: 11, leading: 15.5, above: 12 },
] as const;
const between = 7;
const betweenPoints = 3;
/** Of a list or a quotation; what is deeper than this stands no further in. */
const indent = 18;
const deepest = 8;
/** Between a point's sign and its words. */
const beforeText = 6;
const padding = 6;

/** A block as strips that pages are made of. */
export function layOut(block: Block, column: Column): Strip[] {
  const { place } = block;
  const by = Math.min(deepest, place.lists + place.quotes) * indent;
  const inner = { ...column, left: column.left + by, width: column.width - by };
  const strips = stripsOf(block, inner);
  if (place.quotes === 0) return strips;
  const bar = inner.left - indent * place.lists - indent / 2;
  return strips.map((strip) => quoted(strip, Math.max(column.left, bar)));
}

function stripsOf(block: Block, column: Column): Strip[] {
  if (block.kind === 'heading') return layHeading(block.spans, block.level, column);
  if (block.kind === 'code') return layCode(block.lines, column);
  if (block.kind === 'table') return layTable(block.rows, { ...column, ...body, above: between });
  if (block.kind === 'rule') return [layRule(column)];
  return layParagraph(block.spans, block.place, column);
}

function layParagraph(spans: readonly Span[], { lists, marker, quotes }: Place, column: Column): Strip[] {
  const [mark] = marker === '' ? [] : wrap([plain(marker)], { ...column, ...body });
  return stripsOfLines(wrap(spans, { ...column, ...body }), {
    ...body,
    above: lists > 0 && marker !== '' ? betweenPoints : between,
    x: column.left,
    soft: quotes > 0,
    marker: mark && { line: mark, x: column.left - beforeText - widthOfLine(mark) },
  });
}

function layHeading(spans: readonly Span[], level: number, column: Column): Strip[] {
  const type = headings[Math.min(level, headings.length) - 1] ?? headings[0];
  const bold = spans.map((span) => ({ ...span, bold: true }));
  return stripsOfLines(wrap(bold, { ...column, ...type }), { ...type, x: column.left, whole: true });
}

function layCode(given: readonly string[], { left, width, fontOf }: Column): Strip[] {
  const inner = { ...code, fontOf, width: width - 2 * padding, verbatim: true };
  const lines = given.flatMap((line) => wrap([{ ...plain(line), code: true }], inner));
  return lines.map((line, at) => {
    const before = at === 0 ? padding : 0;
    const height = before + code.leading + (at === lines.length - 1 ? padding : 0);
    return {
      above: at === 0 ? between : 0,
      height,
      joined: staysWithNext(at, lines.length),
      again: [],
      draw(sheet, top) {
        sheet.ground(left, top, { width, height }, colours.sunken);
        const foot = footOf(top + before, code);
        sheet.write(line, { x: left + padding, foot, size: code.size, colour: colours.ink });
      },
    };
  });
}

const layRule = ({ left, width }: Column): Strip => ({
  above: between,
  height: between,
  joined: false,
  again: [],
  draw: (sheet, top) => sheet.rule(left, left + width, top + between / 2),
});

/** With a bar at its side. */
const quoted = (strip: Strip, x: number): Strip => ({
  ...strip,
  again: strip.again.map((one) => quoted(one, x)),
  draw(sheet, top) {
    sheet.ground(x, top, { width: 2, height: strip.height }, colours.line);
    strip.draw(sheet, top);
  },
});

const plain = (text: string): Span => ({
  text,
  bold: false,
  italic: false,
  code: false,
  struck: false,
  href: null,
});
