import {
  beginText,
  endText,
  PDFDocument,
  PDFHexString,
  type PDFName,
  type PDFOperator,
  type PDFPage,
  type PDFRef,
  setCharacterSqueeze,
  setFontAndSize,
  setTextMatrix,
  setTextRenderingMode,
  showText,
  TextRenderingMode,
} from 'pdf-lib';
import type { ReadResult, ReadResultPage } from '../../../contract/read.ts';
import { unicodeMap } from '../../exports/pdf/unicode-map.ts';
import { glyphlessFont } from './glyphless-font.ts';
import { type PlacedLine, placedLines, runsFromRight } from './placed-lines.ts';

export interface PdfMaterial {
  /** The file that was read, where it was a PDF. */
  readonly original: Uint8Array | undefined;
  /** A page's picture as JPEG; undefined where it is gone. */
  picture(page: ReadResultPage): Promise<Uint8Array | undefined>;
}

/** Of a page that does not say: then its longer side is as long as that of A4. */
const longSideInches = 11.69;
const pointsAnInch = 72;
/** Of every letter, in ems: as wide as the font says. */
const letterWidth = 0.5;

/**
 * A PDF whose text can be searched and copied: pages that had their text already stay what they were, the others are
 * their picture with invisible words where they stand on it.
 */
export async function toPdf(result: ReadResult, title: string, material: PdfMaterial): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.setTitle(title);
  pdf.setCreator('Comptoir');
  const original = material.original && (await openOriginal(material.original));
  const font = addFont(pdf);
  for (const [at, page] of result.pages.entries()) {
    if (original && page.source === 'text_layer' && at < original.getPageCount()) {
      const [copy] = await pdf.copyPages(original, [at]);
      if (copy) pdf.addPage(copy);
      continue;
    }
    await addPage(pdf, page, await material.picture(page), font);
  }
  return pdf.save();
}

/** A file that one engine reads may be too odd for another: then its pages are pictures. */
const openOriginal = (bytes: Uint8Array): Promise<PDFDocument | undefined> =>
  PDFDocument.load(bytes, { updateMetadata: false }).catch(() => undefined);

async function addPage(
  pdf: PDFDocument,
  page: ReadResultPage,
  picture: Uint8Array | undefined,
  font: PDFRef,
): Promise<void> {
  const dpi = page.dpi ?? Math.max(page.width, page.height) / longSideInches;
  const scale = pointsAnInch / dpi;
  const sheet = pdf.addPage([page.width * scale, page.height * scale]);
  if (picture) {
    const image = await pdf.embedJpg(picture);
    sheet.drawImage(image, { x: 0, y: 0, width: sheet.getWidth(), height: sheet.getHeight() });
  }
  writeUnseen(sheet, page, scale, font);
}

function writeUnseen(sheet: PDFPage, page: ReadResultPage, scale: number, font: PDFRef): void {
  const key = sheet.node.newFontDictionary('Unseen', font);
  const lines = page.blocks.flatMap(placedLines);
  const operators = lines.flatMap((line) => operatorsOf(line, page.height, scale, key));
  if (operators.length === 0) return;
  sheet.pushOperators(
    beginText(),
    setTextRenderingMode(TextRenderingMode.Invisible),
    ...operators,
    endText(),
  );
}

/** All words of a line stand on its foot and are as high as it, so that readers see that they belong together. */
function operatorsOf(
  { box, words }: PlacedLine,
  pageHeight: number,
  scale: number,
  font: PDFName,
): PDFOperator[] {
  const [, top, , height] = box;
  const size = Math.max(1, height * scale);
  const foot = (pageHeight - top - height) * scale;
  return words.flatMap(({ box: [x, , width], text }) => {
    const code = Buffer.from(text, 'utf16le').swap16().toString('hex');
    const natural = (code.length / 4) * letterWidth * size;
    // Letters that run from the right are mirrored: each then stands where it does on the picture.
    const fromRight = runsFromRight(text);
    return [
      setFontAndSize(font, size),
      setCharacterSqueeze(Math.max(1, ((width * scale) / natural) * 100)),
      setTextMatrix(fromRight ? -1 : 1, 0, 0, 1, (fromRight ? x + width : x) * scale, foot),
      showText(PDFHexString.of(`${code}0020`)),
    ];
  });
}

/** Two bytes a letter, which are its UTF-16, whatever the script; every one shown by the same empty glyph. */
function addFont(pdf: PDFDocument): PDFRef {
  const { context } = pdf;
  const name = 'ComptoirUnseen';
  const file = context.register(context.flateStream(glyphlessFont()));
  const descriptor = context.register(
    context.obj({
      Type: 'FontDescriptor',
      FontName: name,
      Flags: 4,
      ItalicAngle: 0,
      StemV: 80,
      FontBBox: [0, 0, 500, 1000],
      Ascent: 1000,
      Descent: 0,
      CapHeight: 1000,
      FontFile2: file,
    }),
  );
  const glyphs = context.register(context.flateStream(new Uint8Array(2 * 65_536)));
  const descendant = context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: name,
      CIDToGIDMap: glyphs,
      DW: letterWidth * 1000,
      FontDescriptor: descriptor,
      CIDSystemInfo: {
        Registry: PDFHexString.fromText('Adobe'),
        Ordering: PDFHexString.fromText('Identity'),
        Supplement: 0,
      },
    }),
  );
  const unicode = context.register(context.flateStream(identityMap));
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: 'Identity-H',
      DescendantFonts: [descendant],
      ToUnicode: unicode,
    }),
  );
}

/** Each code is the character itself. */
const identityMap = unicodeMap('1 beginbfrange\n<0000> <FFFF> <0000>\nendbfrange');
