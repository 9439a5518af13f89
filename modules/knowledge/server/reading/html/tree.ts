import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export type HtmlNode = Tree.ChildNode;
export type HtmlElement = Tree.Element;
export type HtmlDocument = Tree.Document;

export function parseHtml(html: string): HtmlDocument {
  return parse(html, { scriptingEnabled: false });
}

export const isElement = (node: { nodeName: string }): node is HtmlElement => 'tagName' in node;
export const isText = (node: { nodeName: string }): node is Tree.TextNode => node.nodeName === '#text';

export function attribute(element: HtmlElement, name: string): string {
  return element.attrs.find((entry) => entry.name === name)?.value ?? '';
}

/** All elements below a node, in the order of the document; a branch that `skip` refuses is left out. Without recursion. */
export function* elementsBelow(
  root: { childNodes: HtmlNode[] },
  skip: (element: HtmlElement) => boolean = () => false,
): Generator<HtmlElement> {
  const waiting = [...root.childNodes].reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!isElement(node) || skip(node)) continue;
    yield node;
    for (let at = node.childNodes.length - 1; at >= 0; at -= 1) {
      const child = node.childNodes[at];
      if (child) waiting.push(child);
    }
  }
}

export function findElement(
  root: { childNodes: HtmlNode[] },
  fits: (element: HtmlElement) => boolean,
): HtmlElement | undefined {
  for (const element of elementsBelow(root)) if (fits(element)) return element;
  return undefined;
}

/** The text below a node as it stands, without what no reader sees; however deep, without recursion. */
export function textBelow(root: HtmlNode): string {
  const pieces: string[] = [];
  const waiting: HtmlNode[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (isText(node)) pieces.push(node.value);
    if (!isElement(node) || isUnseen(node)) continue;
    for (let at = node.childNodes.length - 1; at >= 0; at -= 1) {
      const child = node.childNodes[at];
      if (child) waiting.push(child);
    }
  }
  return pieces.join('').replace(/\s+/g, ' ').trim();
}

const unseen =
  /^(head|script|style|title|template|textarea|select|option|button|input|svg|math|noscript|object|iframe|embed|audio|video|canvas|map|dialog)$/;

/** What a reader of the page does not see, or what is no text. */
export function isUnseen(element: HtmlElement): boolean {
  if (unseen.test(element.tagName)) return true;
  if (element.attrs.some(({ name }) => name === 'hidden')) return true;
  return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attribute(element, 'style'));
}
