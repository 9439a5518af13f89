import mammoth from 'mammoth';
import { type ReadDocument, UnreadableDocument } from '../document.ts';
import { htmlToMarkdown } from '../html/to-markdown.ts';
import { isElement, parseHtml } from '../html/tree.ts';
import { withoutTitle } from '../sections/without-title.ts';
import { checkPackage } from './check-package.ts';

/** Styles beside those that mammoth knows: what word processors call a document's title. */
const styles = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Titre'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='Sous-titre'] => p:fresh",
];

/**
 * A document of Word: headings, lists, tables and links; pictures are left out.
 * @throws UnreadableDocument `encrypted`, `too_large`, `unreadable`
 */
export async function readDocx(bytes: Uint8Array): Promise<ReadDocument> {
  checkPackage(bytes);
  const html = await asHtml(bytes);
  const root = parseHtml(html).childNodes.find(isElement);
  const markdown = htmlToMarkdown(root?.childNodes ?? []);
  const { title, rest } = withoutTitle(markdown);
  return { title, language: null, markdown: rest, page: null };
}

async function asHtml(bytes: Uint8Array): Promise<string> {
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) },
      {
        styleMap: styles,
        externalFileAccess: false,
        // A picture's bytes would stand in the text.
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      },
    );
    return value;
  } catch (error) {
    throw new UnreadableDocument('unreadable', { cause: error });
  }
}
