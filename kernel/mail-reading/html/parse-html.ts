import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export type HtmlNode = Tree.ChildNode;
export type HtmlElement = Tree.Element;
export type HtmlText = Tree.TextNode;

/** Elements that are commonly left open, or that hold nothing: their tags say little about depth. */
const UNNESTED =
  /^(area|base|br|col|dd|dt|embed|hr|img|input|li|link|meta|option|p|param|source|td|tfoot|th|thead|tr|track|wbr)$/;

/**
 * The body's children as a browser would have them. `null` for HTML whose elements go deeper than `maxDepth`: nobody
 * writes it, and every further step would pay for it.
 */
export function parseHtml(html: string, maxDepth: number): HtmlNode[] | null {
  if (nestedTooDeep(html, maxDepth)) return null;
  const document = parse(html, { scriptingEnabled: false });
  const root = document.childNodes.find(isElement);
  const body = root?.childNodes.find(
    (node): node is HtmlElement => isElement(node) && node.tagName === 'body',
  );
  return body?.childNodes ?? root?.childNodes ?? [];
}

export function isElement(node: { nodeName: string }): node is HtmlElement {
  return 'tagName' in node;
}

export function isText(node: { nodeName: string }): node is HtmlText {
  return node.nodeName === '#text';
}

export function attribute(element: HtmlElement, name: string): string {
  return element.attrs.find((entry) => entry.name === name)?.value ?? '';
}

function nestedTooDeep(html: string, maxDepth: number): boolean {
  let depth = 0;
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9:]*)/gi)) {
    if (UNNESTED.test(name.toLowerCase())) continue;
    depth = slash ? Math.max(0, depth - 1) : depth + 1;
    if (depth > maxDepth) return true;
  }
  return false;
}

/** What is left of HTML that is not parsed: its text, with a line for each tag that breaks one. */
export function stripTags(html: string): string {
  const pieces: string[] = [];
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    const close = open === -1 ? -1 : html.indexOf('>', open);
    pieces.push(html.slice(at, close === -1 ? undefined : open));
    if (close === -1) break;
    const name = /^<\/?([a-z][a-z0-9]{0,20})/i.exec(html.slice(open, open + 24))?.[1]?.toLowerCase() ?? '';
    if (/^(br|p|div|tr|li|h[1-6])$/.test(name)) pieces.push('\n');
    at = close + 1;
    if ((name === 'style' || name === 'script') && html[open + 1] !== '/') {
      const end = html.indexOf(`</${name}`, at);
      at = end === -1 ? html.length : end;
    }
  }
  return decodeFewEntities(pieces.join(' '))
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function decodeFewEntities(text: string): string {
  return text
    .replace(/&nbsp;/gi, ' ')
    .replace(/&lt;/gi, '<')
    .replace(/&gt;/gi, '>')
    .replace(/&quot;/gi, '"')
    .replace(/&#39;|&apos;/gi, "'")
    .replace(/&amp;/gi, '&');
}
