import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5';
import { type Fixed, type KeptDocument, type Piece, type Segment, textOf } from '../pieces.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** Elements inside a sentence (HTML, 3.2.5.2.5, phrasing content); any other one ends it. */
const INLINE = new Set(
  'a abbr b bdi bdo big br cite data del dfn em font i img ins label mark q s small span strong sub sup time tt u wbr'.split(
    ' ',
  ),
);
/** Their inside is no language. */
const OPAQUE = new Set(
  'script style code pre kbd samp var svg math textarea template noscript iframe object canvas'.split(' '),
);
const SAID_ATTRIBUTES = new Set(['alt', 'title', 'placeholder', 'aria-label']);

interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a place of the source becomes. */
interface Patch extends Span {
  readonly out: string;
}

/** HTML: everything but its words, and those of `alt`, `title`, `placeholder` and `aria-label`, stays byte for byte. */
export function keepHtml(html: string): KeptDocument {
  const kept = new HtmlPieces(html);
  const whole = /<(?:!doctype|html|body|head)\b/i.test(html);
  const options = { sourceCodeLocationInfo: true };
  kept.read((whole ? parse(html, options) : parseFragment(html, options)).childNodes);
  return kept.document();
}

class HtmlPieces {
  private readonly html: string;
  private readonly segments: Segment[] = [];
  /** Of each segment in the source. */
  private readonly spans: (Span & { readonly isAttribute: boolean })[] = [];
  /** Where a piece that stays stands in the source: an attribute inside it may be translated. */
  private readonly tags = new Map<Fixed, Span>();

  constructor(html: string) {
    this.html = html;
  }

  document(): KeptDocument {
    return { segments: this.segments, rebuild: (translated) => this.rebuild(translated) };
  }

  /** Reads siblings: sentences where text and inline elements follow each other, other elements one by one. */
  read(nodes: readonly Node[]): void {
    let sentence: Node[] = [];
    for (const node of [...nodes, null]) {
      if (node && isInline(node)) {
        sentence.push(node);
        continue;
      }
      this.addSentence(sentence);
      sentence = [];
      if (node && 'tagName' in node) this.readBlock(node);
    }
  }

  private readBlock(element: Element): void {
    this.addAttributes(element);
    if (!OPAQUE.has(element.tagName) && !untranslatable(element)) this.read(element.childNodes);
  }

  private addSentence(nodes: readonly Node[]): void {
    const [first, last] = [nodes[0]?.sourceCodeLocation, nodes.at(-1)?.sourceCodeLocation];
    if (!first || !last) return;
    const pieces = nodes.flatMap((node) => this.piecesOf(node));
    if (!pieces.some((piece) => typeof piece === 'string' && /\p{L}/u.test(piece))) return;
    this.segments.push(pieces);
    this.spans.push({ start: first.startOffset, end: last.endOffset, isAttribute: false });
  }

  private piecesOf(node: Node): Piece[] {
    const place = node.sourceCodeLocation;
    if (!place) return [];
    if (node.nodeName === '#text' && 'value' in node) return [node.value.replace(/[ \t\r\n\f]+/g, ' ')];
    if (!('tagName' in node)) return [this.stays(place.startOffset, place.endOffset)];
    this.addAttributes(node);
    const { startTag, endTag } = node.sourceCodeLocation ?? {};
    if (!startTag || OPAQUE.has(node.tagName) || untranslatable(node)) {
      return [this.stays(place.startOffset, place.endOffset)];
    }
    const inside = node.childNodes.flatMap((child) => this.piecesOf(child));
    const opening = this.stays(startTag.startOffset, startTag.endOffset);
    return [opening, ...inside, ...(endTag ? [this.stays(endTag.startOffset, endTag.endOffset)] : [])];
  }

  private stays(start: number, end: number): Fixed {
    const piece = { stays: this.html.slice(start, end) };
    this.tags.set(piece, { start, end });
    return piece;
  }

  private addAttributes(element: Element): void {
    for (const { name, value } of element.attrs) {
      const place = element.sourceCodeLocation?.attrs?.[name];
      const said = SAID_ATTRIBUTES.has(name) || (name === 'content' && isDescription(element));
      if (!place || !said || !/\p{L}/u.test(value)) continue;
      const source = this.html.slice(place.startOffset, place.endOffset);
      const start = place.startOffset + source.indexOf('=') + 1;
      this.segments.push([value]);
      this.spans.push({ start, end: place.endOffset, isAttribute: true });
    }
  }

  private rebuild(translated: readonly Segment[]): string {
    const changed = this.spans.flatMap((span, index) => {
      const segment = translated[index];
      // What an engine left as it was is not written anew: its entities stay.
      return !segment || segment === this.segments[index] ? [] : [{ ...span, segment }];
    });
    const attributes = changed
      .filter(({ isAttribute }) => isAttribute)
      .map(({ start, end, segment }) => ({
        start,
        end,
        out: `"${encode(textOf(segment), /[&<>"\u00a0]/g)}"`,
      }));
    const sentences = changed
      .filter(({ isAttribute }) => !isAttribute)
      .map(({ start, end, segment }) => ({ start, end, out: this.write(segment, attributes) }));
    return this.patched({ start: 0, end: this.html.length }, [...sentences, ...attributes]);
  }

  private write(segment: Segment, attributes: readonly Patch[]): string {
    return segment
      .map((piece) => {
        if (typeof piece === 'string') return encode(piece, /[&<>\u00a0]/g);
        const span = this.tags.get(piece);
        return span ? this.patched(span, attributes) : piece.stays;
      })
      .join('');
  }

  /** A part of the source with its patches; those inside another one are its own business. */
  private patched(span: Span, patches: readonly Patch[]): string {
    const inOrder = patches
      .filter(({ start, end }) => start >= span.start && end <= span.end)
      .sort((one, other) => one.start - other.start || other.end - one.end);
    let at = span.start;
    let whole = '';
    for (const { start, end, out } of inOrder) {
      if (start < at) continue;
      whole += this.html.slice(at, start) + out;
      at = end;
    }
    return whole + this.html.slice(at, span.end);
  }
}

function isInline(node: Node): boolean {
  if (node.nodeName === '#text' || node.nodeName === '#comment') return true;
  if (!('tagName' in node)) return false;
  if (['code', 'kbd', 'samp', 'var'].includes(node.tagName)) return true;
  return INLINE.has(node.tagName) && node.childNodes.every(isInline);
}

const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;

const untranslatable = (element: Element): boolean => attribute(element, 'translate') === 'no';

const isDescription = (element: Element): boolean =>
  element.tagName === 'meta' &&
  /^(description|og:(title|description)|twitter:(title|description))$/.test(
    attribute(element, 'name') ?? attribute(element, 'property') ?? '',
  );

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\u00a0': '&nbsp;',
};
const encode = (text: string, signs: RegExp): string => text.replace(signs, (sign) => ENTITIES[sign] ?? sign);
