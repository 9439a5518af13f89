import { decodeBytes } from '../decode-bytes.ts';
import type { ReadDocument } from '../document.ts';
import { withoutTitle } from '../sections/without-title.ts';
import { mainContent } from './main-content.ts';
import { declaredLanguage, documentTitle, pageFacts } from './page-facts.ts';
import { htmlToMarkdown } from './to-markdown.ts';
import { parseHtml } from './tree.ts';

/** Bytes in which a page names its charset (WHATWG HTML, 13.2.3.2, asks for 1,024). */
const prescanBytes = 2_048;

/** A page or a file of HTML: its own text without menus and footers, and what it says about itself. */
export function readHtml(
  bytes: Uint8Array,
  charset: string | undefined,
  url: string | undefined,
): ReadDocument {
  const document = parseHtml(decodeBytes(bytes, charset ?? metaCharset(bytes)));
  const content = mainContent(document);
  const markdown = content ? htmlToMarkdown([content], { url, pageOnly: true }) : '';
  const { title, rest } = withoutTitle(markdown);
  return {
    title: title ?? documentTitle(document),
    language: declaredLanguage(document),
    markdown: rest,
    page: pageFacts(document, url),
  };
}

function metaCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, prescanBytes)).toString('latin1');
  return /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{2,40})/i.exec(head)?.[1] ?? null;
}
