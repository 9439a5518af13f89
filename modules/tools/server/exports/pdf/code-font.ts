import type { PDFFont, PDFHexString, PDFRef } from 'pdf-lib';
import type { PdfFont } from './pdf-font.ts';

/** Courier, which every reader has (ISO 32000-1, 9.6.2.2): the letters of Western languages, all equally wide. */
export class CodeFont implements PdfFont {
  readonly key = 'Courier';
  readonly ref: PDFRef;
  readonly #font: PDFFont;
  readonly #characters: ReadonlySet<number>;

  constructor(font: PDFFont) {
    this.#font = font;
    this.ref = font.ref;
    this.#characters = new Set(font.getCharacterSet());
  }

  has(character: string): boolean {
    return this.#characters.has(character.codePointAt(0) ?? 0);
  }

  widthOf(text: string, size: number): number {
    return text.length * size * 0.6;
  }

  encode(text: string): PDFHexString {
    return this.#font.encodeText(text);
  }
}
