import { decodeBytes } from './decode-bytes.ts';
import type { ReadDocument } from './document.ts';
import { withoutTitle } from './sections/without-title.ts';

/** A file of Markdown: kept as it is written, without the block of settings that some programs put first. */
export function readMarkdown(bytes: Uint8Array, charset: string | undefined): ReadDocument {
  const text = textOf(bytes, charset);
  const [settings = '', body = text] = frontMatter(text);
  const { title, rest } = withoutTitle(atxHeadings(body).trim());
  return {
    title: setting(settings, 'title') ?? title,
    language: setting(settings, 'lang(?:uage)?')?.slice(0, 2).toLowerCase() ?? null,
    markdown: rest,
    page: null,
  };
}

/** Plain text: paragraphs as they stand, underlined headings as headings. */
export function readPlain(bytes: Uint8Array, charset: string | undefined): ReadDocument {
  const text = atxHeadings(textOf(bytes, charset)).trim();
  const { title, rest } = withoutTitle(text);
  return { title, language: null, markdown: rest, page: null };
}

/** Line ends of one kind, and no character that a text cannot hold. */
function textOf(bytes: Uint8Array, charset: string | undefined): string {
  return decodeBytes(bytes, charset ?? null)
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .replaceAll('\0', '')
    .replace(/[ \t]+$/gm, '');
}

function frontMatter(text: string): [string, string] | [] {
  const found = /^---\n([\s\S]{0,5000}?)\n---\n([\s\S]*)$/.exec(text);
  return found ? [found[1] ?? '', found[2] ?? ''] : [];
}

function setting(settings: string, name: string): string | null {
  const found = new RegExp(`^${name}:[ \\t]*["']?(.+?)["']?[ \\t]*$`, 'mi').exec(settings)?.[1];
  return found ?? null;
}

/** `Title` above a line of `=` or `-` becomes `# Title` or `## Title`: one way to write headings from here on. */
function atxHeadings(text: string): string {
  return text.replace(
    /(^|\n\n)([^\n#>|-][^\n]{0,150})\n(={3,}|-{3,})(?=\n|$)/g,
    (_whole, before, words, line) => {
      return `${before}${line.startsWith('=') ? '#' : '##'} ${words}`;
    },
  );
}
