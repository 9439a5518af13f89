import type { Line, LineMark } from '../replies/line.ts';
import { withQuoteMarks } from '../replies/line.ts';
import { markOf, opensQuote } from './client-markup.ts';
import { attribute, type HtmlElement, type HtmlNode, isElement, isText } from './parse-html.ts';
import { isHiddenBy } from './safe-style.ts';

const BLOCK =
  /^(address|article|aside|blockquote|body|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|summary|table|tbody|tfoot|thead|tr|ul)$/;
const PARAGRAPH = /^(blockquote|dl|h[1-6]|ol|p|pre|table|ul)$/;
const UNSEEN =
  /^(head|script|style|title|template|textarea|select|svg|math|noscript|object|iframe|audio|video)$/;
const CELL = /^t[dh]$/;

const MAX_SHOWN_URL_CHARS = 300;

interface Place {
  readonly depth: number;
  readonly pre: boolean;
  readonly signature: boolean;
}

/** The lines that a reader of the HTML sees, each with the nodes that stand on it. */
export function htmlLines(nodes: readonly HtmlNode[]): Line[] {
  const writer = new LineWriter();
  for (const node of nodes) writeNode(writer, node, { depth: 0, pre: false, signature: false });
  return writer.end();
}

function writeNode(writer: LineWriter, node: HtmlNode, place: Place): void {
  if (isText(node)) {
    writer.text(node.value, place, node);
    return;
  }
  if (!isElement(node) || UNSEEN.test(node.tagName) || isHiddenBy(attribute(node, 'style'))) return;
  if (node.tagName === 'br') {
    writer.lineBreak(place);
    return;
  }
  if (node.tagName === 'img') {
    writer.picture(place, node);
    return;
  }
  writeElement(writer, node, place);
}

function writeElement(writer: LineWriter, element: HtmlElement, place: Place): void {
  const name = element.tagName;
  const block = BLOCK.test(name);
  const mark = markOf(element);
  if (block) writer.block(PARAGRAPH.test(name));
  if (mark && mark !== 'signature') writer.mark(mark);
  if (name === 'hr') {
    writer.rule(place, element);
    return;
  }
  if (name === 'li') writer.text('- ', place, undefined);
  const inside: Place = {
    depth: place.depth + (opensQuote(element) ? 1 : 0),
    pre:
      place.pre ||
      name === 'pre' ||
      /white-space\s*:\s*(pre|pre-wrap|pre-line)\b/i.test(attribute(element, 'style')),
    signature: place.signature || mark === 'signature',
  };
  if (mark === 'signature') writer.block(false);
  const start = writer.position();
  for (const child of element.childNodes) writeNode(writer, child, inside);
  if (name === 'a') writer.url(attribute(element, 'href'), inside, start);
  if (CELL.test(name)) writer.text(' ', inside, undefined);
  if (block || mark === 'signature') writer.block(PARAGRAPH.test(name));
}

/** Collects characters into lines as a browser would break them. */
class LineWriter {
  readonly #lines: Line[] = [];
  /** Of the line that is being written; joined once, so that a line of a million pieces costs a million steps. */
  #pieces: string[] = [];
  #nodes: HtmlNode[] = [];
  #place: Place | undefined;
  #mark: LineMark | null = null;
  #blankWanted = false;

  text(value: string, place: Place, node: HtmlNode | undefined): void {
    if (place.pre) {
      const [first = '', ...rest] = value.replace(/\r\n?/g, '\n').split('\n');
      this.#append(first, place, node);
      for (const line of rest) {
        this.lineBreak(place);
        this.#append(line, place, node);
      }
      return;
    }
    const collapsed = value.replace(/[ \t\r\n\f]+/g, ' ');
    const last = this.#pieces.at(-1);
    const opens = last === undefined || last.endsWith(' ');
    this.#append(opens ? collapsed.replace(/^ /, '') : collapsed, place, node);
  }

  #append(text: string, place: Place, node: HtmlNode | undefined): void {
    if (text === '' && node === undefined) return;
    this.#place ??= place;
    if (text !== '') this.#pieces.push(text);
    if (node) this.#nodes.push(node);
  }

  picture(place: Place, node: HtmlNode): void {
    this.#append('', place, node);
  }

  /** Where the line stands; for `url`. */
  position(): number {
    return this.#pieces.length;
  }

  /** Where a link leads whose words began at `start`, unless they say so. */
  url(href: string, place: Place, start: number): void {
    const url = href.trim();
    if (!/^https?:\/\//i.test(url) || url.length > MAX_SHOWN_URL_CHARS) return;
    const words = this.#pieces.slice(start).join('').trim().toLowerCase();
    const bare = url.replace(/^https?:\/\/(www\.)?|\/$/gi, '').toLowerCase();
    if (words !== '' && !words.includes(bare)) this.#append(` (${url})`, place, undefined);
  }

  rule(place: Place, node: HtmlNode): void {
    this.#append('________', place, node);
    this.#flush();
  }

  mark(mark: LineMark): void {
    this.#flush();
    this.#mark = mark;
  }

  lineBreak(place: Place): void {
    if (this.#place === undefined) this.#push({ text: '', depth: place.depth, mark: null, nodes: [] });
    else this.#flush();
  }

  /** A block begins or ends here; paragraphs stand apart. */
  block(apart: boolean): void {
    this.#flush();
    if (apart) this.#blankWanted = true;
  }

  #flush(): void {
    const place = this.#place;
    if (place === undefined) return;
    const line = { text: this.#pieces.join('').trimEnd(), depth: place.depth, nodes: this.#nodes };
    const isEmpty = line.text === '' && line.nodes.every((node) => isText(node));
    this.#pieces = [];
    this.#nodes = [];
    this.#place = undefined;
    if (isEmpty) return;
    const last = this.#lines.at(-1);
    if (this.#blankWanted && last && last.text !== '') {
      this.#push({ text: '', depth: Math.min(line.depth, last.depth), mark: null, nodes: [] });
    }
    this.#blankWanted = false;
    this.#push({ ...line, mark: this.#mark ?? (place.signature ? 'signature' : null) });
    this.#mark = null;
  }

  #push(line: Line): void {
    this.#lines.push(withQuoteMarks(line));
  }

  end(): Line[] {
    this.#flush();
    return this.#lines;
  }
}
