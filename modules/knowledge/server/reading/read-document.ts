import { maxMarkdownLength, type ReadDocument, type ReadRequest, UnreadableDocument } from './document.ts';
import { readHtml } from './html/read-html.ts';
import { readMarkdown, readPlain } from './read-text.ts';

/**
 * Reads a document of a stranger; to be called in a thread of its own, because some take long or much memory.
 * @throws UnreadableDocument
 */
export async function readDocument(request: ReadRequest): Promise<ReadDocument> {
  const read = await readKind(request);
  if (read.markdown.length > maxMarkdownLength) throw new UnreadableDocument('too_large');
  // A page that says nothing may still lead somewhere.
  if (read.page === null && !/[\p{L}\p{N}]/u.test(read.markdown)) throw new UnreadableDocument('empty');
  return { ...read, title: read.title?.replace(/\s+/g, ' ').trim() || null, markdown: clean(read.markdown) };
}

async function readKind({ kind, bytes, charset, url }: ReadRequest): Promise<ReadDocument> {
  switch (kind) {
    case 'markdown':
      return readMarkdown(bytes, charset);
    case 'plain':
      return readPlain(bytes, charset);
    case 'html':
      return readHtml(bytes, charset, url);
    // Loaded only when one comes: they are larger than all the rest.
    case 'pdf':
      return (await import('./pdf/read-pdf.ts')).readPdf(bytes);
    case 'docx':
      return (await import('./docx/read-docx.ts')).readDocx(bytes);
  }
}

/** No half characters and no controls: neither could be stored and given back as they are. */
function clean(markdown: string): string {
  return markdown.replace(/\p{Cs}/gu, '\ufffd').replace(/[^\P{Cc}\n\t]/gu, '');
}
