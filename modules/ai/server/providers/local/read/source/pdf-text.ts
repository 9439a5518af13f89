import { type Letter, type PageText, pageText } from './page-text.ts';
import { borrow, type Pdfium, viewOf } from './pdfium.ts';

/** Ways to draw letters that leave nothing on the page (ISO 32000-2, 9.3.6): invisible, or only to cut out with. */
const unseen: readonly number[] = [3, 7];
/** More letters on one page are a bomb, not a page. */
const mostLetters = 200_000;
const nameBytes = 256;

/** What a page says of itself, letter by letter, placed on the page as it is shown at the given size. */
export function textOf(pdfium: Pdfium, page: number, width: number, height: number): PageText {
  const text = pdfium._FPDFText_LoadPage(page);
  if (text === 0) return pageText([]);
  try {
    return borrow(pdfium, nameBytes, (at) => {
      const place = placing(pdfium, page, { width, height, at });
      const count = Math.min(mostLetters, pdfium._FPDFText_CountChars(text));
      const letters: Letter[] = [];
      const objects = new Map<number, Pick<Letter, 'visible' | 'font'>>();
      for (let index = 0; index < count; index += 1) {
        const object = pdfium._FPDFText_GetTextObject(text, index);
        const facts = objects.get(object) ?? factsOf(pdfium, text, index, object, at);
        objects.set(object, facts);
        letters.push({
          ...facts,
          character: String.fromCodePoint(Math.min(0x10ffff, pdfium._FPDFText_GetUnicode(text, index))),
          box: place(text, index),
          unmapped: pdfium._FPDFText_HasUnicodeMapError(text, index) === 1,
        });
      }
      return pageText(letters);
    });
  } finally {
    pdfium._FPDFText_ClosePage(text);
  }
}

/** What all letters of one piece of text have in common. */
function factsOf(
  pdfium: Pdfium,
  text: number,
  index: number,
  object: number,
  at: number,
): Pick<Letter, 'visible' | 'font'> {
  const length = Math.min(nameBytes, pdfium._FPDFText_GetFontInfo(text, index, at, nameBytes, 0));
  const font = Buffer.from(pdfium.HEAPU8.subarray(at, at + Math.max(0, length - 1))).toString('latin1');
  return { font, visible: object === 0 || !unseen.includes(pdfium._FPDFTextObj_GetTextRenderMode(object)) };
}

/** How points of the page become pixels of its picture: a map that three points tell, whatever the page's turn. */
function placing(
  pdfium: Pdfium,
  page: number,
  { width, height, at }: { width: number; height: number; at: number },
): (text: number, index: number) => Letter['box'] {
  // Whole numbers come back: a hundred times the size leaves two decimals.
  const fine = 100;
  const device = (x: number, y: number): readonly [number, number] => {
    pdfium._FPDF_PageToDevice(page, 0, 0, width * fine, height * fine, 0, x, y, at, at + 4);
    const view = viewOf(pdfium);
    return [view.getInt32(at, true) / fine, view.getInt32(at + 4, true) / fine];
  };
  const [originX, originY] = device(0, 0);
  const [rightX, rightY] = device(100, 0);
  const [upX, upY] = device(0, 100);
  const map = (x: number, y: number): readonly [number, number] => [
    originX + (x * (rightX - originX) + y * (upX - originX)) / 100,
    originY + (x * (rightY - originY) + y * (upY - originY)) / 100,
  ];
  return (text, index) => {
    if (pdfium._FPDFText_GetCharBox(text, index, at, at + 8, at + 16, at + 24) !== 1) return [0, 0, 0, 0];
    const view = viewOf(pdfium);
    const number = (offset: number) => view.getFloat64(at + offset, true);
    const [x1, y1] = map(number(0), number(16));
    const [x2, y2] = map(number(8), number(24));
    return [Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1)];
  };
}
