import { type PDFDocument, PDFHexString, type PDFRef } from 'pdf-lib';
import type { TrueType } from './true-type.ts';
import { unicodeMap } from './unicode-map.ts';

/** A font inside one document, which takes of it what is written. */
export interface PdfFont {
  /** By which a page calls it. */
  readonly key: string;
  readonly ref: PDFRef;
  /** @param size in points, as is what comes out */
  widthOf(text: string, size: number): number;
  encode(text: string): PDFHexString;
}

interface Letter {
  readonly code: number;
  readonly glyph: number;
  /** In thousandths of its size. */
  readonly width: number;
}

/**
 * A font with a code of its own for each character that is written, not for each glyph: what is copied out of the document is
 * what was written, also where one glyph shows two characters (a space and one that does not break) or none.
 */
export class EmbeddedFont implements PdfFont {
  readonly key: string;
  readonly ref: PDFRef;
  readonly #pdf: PDFDocument;
  readonly #font: TrueType;
  readonly #letters = new Map<string, Letter>();

  constructor(pdf: PDFDocument, font: TrueType, key: string) {
    this.#pdf = pdf;
    this.#font = font;
    this.key = key;
    this.ref = pdf.context.nextRef();
  }

  widthOf(text: string, size: number): number {
    let width = 0;
    for (const character of text) width += this.#letter(character).width;
    return (width * size) / 1000;
  }

  encode(text: string): PDFHexString {
    const codes = Array.from(text, (character) => hex(this.#letter(character).code));
    return PDFHexString.of(codes.join(''));
  }

  /** Adds the font with the characters that were written, to be called when all are. */
  embed(): void {
    const { context } = this.#pdf;
    const name = `${subsetTag}+${this.key}`;
    const letters = [...this.#letters.values()];
    const { unitsPerEm, ascent, descent, capHeight, italicAngle, box } = this.#font;
    const scaled = (units: number) => Math.round((units * 1000) / unitsPerEm);
    const file = context.flateStream(this.#font.subset(letters.map(({ glyph }) => glyph)));
    const glyphs = Buffer.alloc((letters.length + 1) * 2);
    for (const { code, glyph } of letters) glyphs.writeUInt16BE(glyph, code * 2);
    const descriptor = context.obj({
      Type: 'FontDescriptor',
      FontName: name,
      Flags: 4,
      ItalicAngle: italicAngle,
      StemV: 80,
      FontBBox: box.map(scaled),
      Ascent: scaled(ascent),
      Descent: scaled(descent),
      CapHeight: scaled(capHeight),
      FontFile2: context.register(file),
    });
    const descendant = context.obj({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: name,
      DW: 1000,
      CIDToGIDMap: context.register(context.flateStream(new Uint8Array(glyphs))),
      W: [1, letters.map(({ width }) => width)],
      FontDescriptor: context.register(descriptor),
      CIDSystemInfo: {
        Registry: PDFHexString.fromText('Adobe'),
        Ordering: PDFHexString.fromText('Identity'),
        Supplement: 0,
      },
    });
    const toUnicode = context.register(context.flateStream(unicodeMap(entriesOf(this.#letters))));
    const font = context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: 'Identity-H',
      DescendantFonts: [context.register(descendant)],
      ToUnicode: toUnicode,
    });
    context.assign(this.ref, font);
  }

  #letter(character: string): Letter {
    const known = this.#letters.get(character);
    if (known) return known;
    const glyph = this.#glyphOf(character);
    const units = unseen.test(character) ? 0 : this.#font.advanceOf(glyph);
    const width = Math.round((units * 1_000_000) / this.#font.unitsPerEm) / 1000;
    const letter = { code: this.#letters.size + 1, glyph, width };
    this.#letters.set(character, letter);
    return letter;
  }

  /** A space that the font does not tell from others, and what nobody sees, are shown by its space. */
  #glyphOf(character: string): number {
    const found = this.#font.glyphOf(character.codePointAt(0) ?? 0);
    return found === 0 && blank.test(character) ? this.#font.glyphOf(0x20) : found;
  }
}

const unseen = /^\p{Default_Ignorable_Code_Point}$/u;
const blank = /^[\p{Zs}\p{Default_Ignorable_Code_Point}]$/u;

const hex = (code: number): string => code.toString(16).padStart(4, '0');

/** Six letters say that not all of the font is there (ISO 32000-2, 9.9.2). */
const subsetTag = 'COMPTR';

/** Lines that a map may hold of one kind (Adobe Technical Note 5411). */
const mostLines = 100;

function entriesOf(letters: ReadonlyMap<string, Letter>): string {
  const lines = Array.from(
    letters,
    ([character, { code }]) =>
      `<${hex(code)}> <${Buffer.from(character, 'utf16le').swap16().toString('hex')}>`,
  );
  const parts: string[] = [];
  for (let at = 0; at < lines.length; at += mostLines) {
    const some = lines.slice(at, at + mostLines);
    parts.push(`${some.length} beginbfchar\n${some.join('\n')}\nendbfchar`);
  }
  return parts.join('\n');
}
