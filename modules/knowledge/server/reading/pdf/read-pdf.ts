import { getDocument, type PDFDocumentProxy, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type ReadDocument, UnreadableDocument } from '../document.ts';
import { withoutTitle } from '../sections/without-title.ts';
import { linesToMarkdown } from './lines-to-markdown.ts';
import { type Line, pageLines, type Run } from './page-lines.ts';

const mostPages = 1_000;
/** A page with fewer letters than this is a picture of one. */
const leastLettersPerPage = 8;

/**
 * The text of a PDF, by its own layer of text.
 * @throws UnreadableDocument `encrypted`, `scanned`, `too_large`, `unreadable`
 */
export async function readPdf(bytes: Uint8Array): Promise<ReadDocument> {
  const loading = getDocument({
    // It takes the bytes for itself, and no Buffer.
    data: Uint8Array.from(bytes),
    // Nothing is drawn and nothing is fetched: fonts, pictures and forms stay untouched.
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    isEvalSupported: false,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const document = await loading.promise;
    if (document.numPages > mostPages) throw new UnreadableDocument('too_large');
    return await readPages(document);
  } catch (error) {
    throw asProblem(error);
  } finally {
    await loading.destroy();
  }
}

async function readPages(document: PDFDocumentProxy): Promise<ReadDocument> {
  const pages: Line[][] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(pageLines(items.flatMap((item) => ('str' in item ? [runOf(item)] : []))));
    page.cleanup();
  }
  const markdown = linesToMarkdown(pages);
  const letters = markdown.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  if (letters < leastLettersPerPage * document.numPages) throw new UnreadableDocument('scanned');
  const { title, rest } = withoutTitle(markdown);
  return { title: title ?? (await declaredTitle(document)), language: null, markdown: rest, page: null };
}

function runOf(item: { str: string; transform: unknown[]; width: number; height: number }): Run {
  const [a = 0, b = 0, , , x = 0, y = 0] = item.transform.map(Number);
  return { text: item.str, x, y, width: item.width, size: item.height || Math.hypot(a, b) };
}

/** What the file calls itself, unless that is the name of a file. */
async function declaredTitle(document: PDFDocumentProxy): Promise<string | null> {
  const { info } = await document.getMetadata();
  const title = (info as { Title?: unknown }).Title;
  if (typeof title !== 'string' || title.trim() === '') return null;
  return /\.(docx?|odt|indd|pdf|pptx?)$|^(untitled|microsoft word)/i.test(title.trim()) ? null : title.trim();
}

function asProblem(error: unknown): UnreadableDocument {
  if (error instanceof UnreadableDocument) return error;
  const name = error instanceof Error ? error.name : '';
  return new UnreadableDocument(name === 'PasswordException' ? 'encrypted' : 'unreadable', { cause: error });
}
