import type { Span } from './markdown-blocks.ts';
import type { PdfFont } from './pdf-font.ts';

/** Words that are drawn in one go. */
export interface Piece {
  readonly text: string;
  readonly font: PdfFont;
  /** From the left end of the line, in points. */
  readonly x: number;
  readonly width: number;
  readonly href: string | null;
  readonly struck: boolean;
}

export type Line = readonly Piece[];

export const widthOfLine = (line: Line): number => line.reduce((sum, { width }) => sum + width, 0);

/** A word, or the space between two, in one look; words that touch are parts of one. */
interface Bit {
  readonly text: string;
  readonly font: PdfFont;
  readonly span: Span;
  readonly width: number;
  readonly kind: 'word' | 'space' | 'end';
}

export interface Wrapping {
  /** In points, both. */
  readonly width: number;
  readonly size: number;
  /** Spaces that begin a line stay: the text is code. */
  readonly verbatim?: boolean;
  fontOf(span: Span, character: string): PdfFont;
}

/**
 * Lines as wide as there is room. They end at spaces that may break, never within a word, unless it is longer than a line: so
 * that what is copied is the text.
 */
export function wrap(spans: readonly Span[], wrapping: Wrapping): Line[] {
  const lines: Line[] = [];
  let line: Bit[] = [];
  let used = 0;
  const close = () => {
    lines.push(toLine(line));
    [line, used] = [[], 0];
  };
  for (const word of wordsOf(bitsOf(spans, wrapping))) {
    const [first] = word;
    if (first?.kind === 'end') {
      close();
      continue;
    }
    if (first?.kind === 'space' && line.length === 0 && !wrapping.verbatim) continue;
    const width = widthOf(word);
    if (first?.kind === 'word' && used + width > wrapping.width && line.length > 0) close();
    for (const bit of width > wrapping.width ? broken(word, wrapping) : word) {
      if (used + bit.width > wrapping.width && bit.kind === 'word' && line.length > 0) close();
      line.push(bit);
      used += bit.width;
    }
  }
  if (line.length > 0 || lines.length === 0) close();
  return lines;
}

/** Split where the look or the font changes, and around spaces that may break. */
function bitsOf(spans: readonly Span[], { size, fontOf }: Wrapping): Bit[] {
  const bits: Bit[] = [];
  for (const span of spans) {
    for (const part of span.text.match(/\n| +|[^ \n]+/g) ?? []) {
      const kind = part === '\n' ? 'end' : part.startsWith(' ') ? 'space' : 'word';
      for (const { text, font } of kind === 'end' ? [] : byFont(part, span, fontOf))
        bits.push({ text, font, span, kind, width: font.widthOf(text, size) });
      if (kind === 'end') bits.push({ text: '', font: fontOf(span, ' '), span, kind, width: 0 });
    }
  }
  return bits;
}

function byFont(text: string, span: Span, fontOf: Wrapping['fontOf']): { text: string; font: PdfFont }[] {
  const runs: { text: string; font: PdfFont }[] = [];
  for (const character of text) {
    const font = fontOf(span, character);
    const last = runs.at(-1);
    if (last?.font === font) last.text += character;
    else runs.push({ text: character, font });
  }
  return runs;
}

function wordsOf(bits: readonly Bit[]): Bit[][] {
  const words: Bit[][] = [];
  for (const bit of bits) {
    const last = words.at(-1);
    if (bit.kind === 'word' && last?.[0]?.kind === 'word') last.push(bit);
    else words.push([bit]);
  }
  return words;
}

/** Parts as wide as a line, of what is longer than one: an address. */
function broken(word: readonly Bit[], { size, width: room }: Wrapping): Bit[] {
  const parts: Bit[] = [];
  for (const bit of word) {
    let part = { text: '', width: 0 };
    for (const letter of bit.text) {
      const width = bit.font.widthOf(letter, size);
      if (part.text !== '' && part.width + width > room) {
        parts.push({ ...bit, ...part });
        part = { text: '', width: 0 };
      }
      part.text += letter;
      part.width += width;
    }
    parts.push({ ...bit, ...part });
  }
  return parts;
}

function toLine(bits: readonly Bit[]): Line {
  let last = bits.length;
  while (last > 0 && bits[last - 1]?.kind === 'space') last -= 1;
  const pieces: (Piece & { text: string; width: number })[] = [];
  let x = 0;
  for (const { text, font, span, width } of bits.slice(0, last)) {
    const before = pieces.at(-1);
    const { href, struck } = span;
    if (before?.font === font && before.href === href && before.struck === struck) {
      pieces[pieces.length - 1] = { ...before, text: before.text + text, width: before.width + width };
    } else pieces.push({ text, font, x, width, href, struck });
    x += width;
  }
  return pieces;
}

const widthOf = (bits: readonly Bit[]): number => bits.reduce((sum, { width }) => sum + width, 0);
