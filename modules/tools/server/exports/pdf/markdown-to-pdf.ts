import { setImmediate } from 'node:timers/promises';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { fail } from '#kernel/errors';
import { toolsErrors } from '../../../contract/index.ts';
import { CodeFont } from './code-font.ts';
import { type FaceName, loadFaces } from './faces.ts';
import { layOut } from './layout.ts';
import { markdownBlocks, type Span } from './markdown-blocks.ts';
import { numberPages, paginate, sheetSize } from './pages.ts';
import { EmbeddedFont, type PdfFont } from './pdf-font.ts';
import type { Strip } from './strip.ts';
import { createUndrawn } from './undrawn.ts';

/** Some five hundred pages. */
const mostCharacters = 2_000_000;
/** Blocks between two moments in which others get their turn. */
const blocksATurn = 50;

interface About {
  readonly title: string;
  /** Two letters; null where nobody knows. */
  readonly language: string | null;
}

/**
 * A text in Markdown as a PDF on A4. What is copied out of it is the text, character by character; a sign that no font here
 * can draw is shown as an empty box, and a text in such letters is none.
 * @throws `tools.too_long_for_pdf`, `tools.letters_not_in_pdf`
 */
export async function markdownToPdf(text: string, { title, language }: About): Promise<Uint8Array> {
  if (text.length > mostCharacters) fail(toolsErrors.tooLongForPdf, { most: mostCharacters });
  const pdf = await PDFDocument.create();
  pdf.setTitle(title, { showInWindowTitleBar: true });
  pdf.setCreator('Comptoir');
  if (language !== null) pdf.setLanguage(language);
  const { fontOf, undrawn, embed } = await openFonts(pdf);
  const { left, width } = sheetSize;
  const strips: Strip[] = [];
  for (const [at, block] of markdownBlocks(text).entries()) {
    strips.push(...layOut(block, { left, width, fontOf }));
    if (at % blocksATurn === blocksATurn - 1) await setImmediate();
  }
  const letters = undrawn();
  if (letters !== '') fail(toolsErrors.lettersNotInPdf, { letters });
  const sheets = await paginate(pdf, strips);
  numberPages(sheets, fontOf);
  embed();
  return pdf.save();
}

/** The fonts of one document: those that are used are part of it when it is saved. */
async function openFonts(pdf: PDFDocument) {
  const faces = await loadFaces();
  const opened = new Map<FaceName, EmbeddedFont>();
  const face = (name: FaceName, key: string): EmbeddedFont => {
    const known = opened.get(name) ?? new EmbeddedFont(pdf, faces[name], key);
    opened.set(name, known);
    return known;
  };
  const missing = createUndrawn();
  const code = new CodeFont(await pdf.embedFont(StandardFonts.Courier));
  return {
    fontOf(span: Span, character: string): PdfFont {
      if (span.code && code.has(character)) return code;
      missing.look(character, faces.regular.glyphOf(character.codePointAt(0) ?? 0) !== 0);
      if (span.bold)
        return span.italic
          ? face('boldItalic', 'LiberationSans-BoldItalic')
          : face('bold', 'LiberationSans-Bold');
      return span.italic ? face('italic', 'LiberationSans-Italic') : face('regular', 'LiberationSans');
    },
    /** Letters among what was laid out that are in no font here. */
    undrawn: missing.named,
    embed() {
      for (const font of opened.values()) font.embed();
    },
  };
}
