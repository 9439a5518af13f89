import {
  beginMarkedContent,
  beginText,
  endMarkedContent,
  endText,
  fill,
  lineTo,
  moveTo,
  PDFHexString,
  PDFName,
  type PDFOperator,
  type PDFPage,
  rectangle,
  setFillingRgbColor,
  setFontAndSize,
  setLineWidth,
  setStrokingRgbColor,
  setTextMatrix,
  showText,
  stroke,
} from 'pdf-lib';
import type { Line } from './wrap.ts';

/** Red, green and blue, 0 to 1. */
type Colour = readonly [number, number, number];

/** The light theme's, as printers know colours (`ui/tokens.css`). */
export const colours = {
  ink: [0.14, 0.13, 0.12],
  soft: [0.38, 0.37, 0.35],
  line: [0.85, 0.84, 0.83],
  sunken: [0.96, 0.955, 0.95],
  accent: [0.05, 0.36, 0.26],
} as const satisfies Record<string, Colour>;

interface Writing {
  /** Of the line's left end, from the page's. */
  readonly x: number;
  /** Of the letters' foot, from the page's top. */
  readonly foot: number;
  readonly size: number;
  readonly colour: Colour;
}

/** A page that is written from the top; all lengths in points. */
export class Sheet {
  readonly #page: PDFPage;
  readonly #height: number;
  readonly #fonts = new Set<string>();

  constructor(page: PDFPage) {
    this.#page = page;
    this.#height = page.getHeight();
  }

  write(line: Line, { x, foot, size, colour }: Writing): void {
    const [first] = line;
    if (!first) return;
    const y = this.#height - foot;
    const operators: PDFOperator[] = [beginText(), setTextMatrix(1, 0, 0, 1, x + first.x, y)];
    for (const { font, text, href } of line) {
      this.#use(font);
      operators.push(
        setFillingRgbColor(...(href === null ? colour : colours.accent)),
        setFontAndSize(font.key, size),
        showText(font.encode(text)),
      );
    }
    this.#page.pushOperators(...operators, endText());
    for (const piece of line) {
      const [from, to] = [x + piece.x, x + piece.x + piece.width];
      if (piece.struck) this.rule(from, to, foot - size * 0.26, colour);
      if (piece.href === null) continue;
      this.rule(from, to, foot + size * 0.14, colours.accent);
      this.#link(piece.href, [from, y - size * 0.25, to, y + size * 0.8]);
    }
  }

  /** What is not the text itself, so that it is not read aloud or copied with it: the page's number (ISO 32000-2, 14.8.2.2). */
  writeBeside(line: Line, writing: Writing): void {
    this.#page.pushOperators(beginMarkedContent('Artifact'));
    this.write(line, writing);
    this.#page.pushOperators(endMarkedContent());
  }

  /** A thin line across. */
  rule(from: number, to: number, top: number, colour: Colour = colours.line): void {
    const y = this.#height - top;
    this.#page.pushOperators(
      setStrokingRgbColor(...colour),
      setLineWidth(0.6),
      moveTo(from, y),
      lineTo(to, y),
      stroke(),
    );
  }

  /** A coloured ground. */
  ground(x: number, top: number, size: { width: number; height: number }, colour: Colour): void {
    const foot = this.#height - top - size.height;
    this.#page.pushOperators(
      setFillingRgbColor(...colour),
      rectangle(x, foot, size.width, size.height),
      fill(),
    );
  }

  #use({ key, ref }: Line[number]['font']): void {
    if (this.#fonts.has(key)) return;
    this.#fonts.add(key);
    this.#page.node.setFontDictionary(PDFName.of(key), ref);
  }

  #link(href: string, box: readonly number[]): void {
    const { context } = this.#page.doc;
    const action = { Type: 'Action', S: 'URI', URI: PDFHexString.of(Buffer.from(href).toString('hex')) };
    const link = context.obj({
      Type: 'Annot',
      Subtype: 'Link',
      Rect: [...box],
      Border: [0, 0, 0],
      A: action,
    });
    this.#page.node.addAnnot(context.register(link));
  }
}
