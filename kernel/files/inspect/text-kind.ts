import type { FileKind } from '#kernel/contract';

/** "Binary data bytes" of the WHATWG's MIME Sniffing Standard: no text has them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
const binary = /[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f]/;
const utf16 = /^(\xff\xfe|\xfe\xff)/;

const byExtension: Readonly<Record<string, FileKind>> = {
  md: 'markdown',
  markdown: 'markdown',
  csv: 'csv',
  html: 'html',
  htm: 'html',
  eml: 'mail',
};

/** What may stand before the first element: a byte order mark, space, a declaration, comments, a document type. */
const before = /^(?:\xef\xbb\xbf)?(?:\s+|<\?[^>]*>|<!--[\s\S]*?-->|<!doctype\s[^>[]*(?:\[[^\]]*\])?[^>]*>)*/i;
const htmlStart = /^<!doctype\s+html|^<(?:html|head|body|script|iframe|title|style|meta|link)[\s/>]/i;

/** Which text it is, or null where it is none. Markup is known by itself, the rest by its name's ending. */
export function textKind(head: Buffer, extension: string): FileKind | null {
  const bytes = head.toString('latin1');
  if (utf16.test(bytes)) return 'plain';
  if (binary.test(bytes)) return null;
  const prologue = before.exec(bytes)?.[0] ?? '';
  const start = bytes.slice(prologue.length);
  if (/^<(?:\w+:)?svg[\s>]/i.test(start)) return 'svg';
  if (htmlStart.test(start) || /<!doctype\s+html/i.test(prologue)) return 'html';
  return byExtension[extension] ?? 'plain';
}
