import { attribute, type HtmlElement, type HtmlNode, isElement, isText } from './parse-html.ts';
import { safeStyle } from './safe-style.ts';

/** Elements that only arrange and emphasise. Whatever else there is gives up its tags and keeps its content. */
const KEPT = new Set(
  `a abbr address article aside b bdi bdo big blockquote br caption center cite code col colgroup dd del details dfn
  div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li main mark nav ol p pre q rp
  rt ruby s samp section small span strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var wbr`
    .trim()
    .split(/\s+/),
);

/** Elements whose content is no text of the mail, or is none in every browser. */
const DROPPED = new Set(
  `applet area audio base basefont bgsound canvas datalist dialog embed frame frameset head iframe input link listing
  map math meta meter noembed noframes noscript object optgroup option param picture plaintext portal progress script
  select slot source style svg template textarea title track video xmp`
    .trim()
    .split(/\s+/),
);

const VOID = new Set(['br', 'col', 'hr', 'img', 'wbr']);

const LENGTH = /^\d{1,4}(?:\.\d{1,3})?(?:px|%)?$/;
const COLOR = /^(?:#?[0-9a-f]{3,8}|[a-z]{3,24})$/i;
const ALIGN = /^(?:left|right|center|justify|top|middle|bottom|baseline)$/i;
const NUMBER = /^-?\d{1,4}$/;

/** Attributes by element (`*`: any) and what their value must look like. */
const ATTRIBUTES: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  '*': {
    dir: /^(?:ltr|rtl|auto)$/i,
    lang: /^[a-z]{1,8}(?:-[a-z0-9]{1,8}){0,4}$/i,
    title: /^[^\p{Cc}]{0,300}$/u,
    align: ALIGN,
    valign: ALIGN,
    bgcolor: COLOR,
    width: LENGTH,
    height: LENGTH,
  },
  font: { color: COLOR, size: /^[+-]?\d$/, face: /^[\w\s,'-]{1,100}$/ },
  table: { border: NUMBER, cellpadding: NUMBER, cellspacing: NUMBER },
  td: { colspan: NUMBER, rowspan: NUMBER, nowrap: /^(?:nowrap)?$/i },
  th: { colspan: NUMBER, rowspan: NUMBER, nowrap: /^(?:nowrap)?$/i },
  ol: { start: NUMBER, type: /^[1aAiI]$/ },
  ul: { type: /^(?:disc|circle|square)$/i },
  col: { span: NUMBER },
  colgroup: { span: NUMBER },
  img: { alt: /^[^\p{Cc}]{0,300}$/u },
  time: { datetime: /^[\w:.+-]{1,40}$/ },
};

const MAX_URL_CHARS = 4_000;

/**
 * HTML of a mail that may stand in a page of ours: an allow-list of elements, attributes and styles, written anew from
 * the tree, so that what a browser reads is what was checked.
 *
 * - Links lead to http, https, mailto and tel only, in a new window without opener or referrer.
 * - No picture loads: `data-cid` names an attachment, `data-remote-src` the address to ask for; small pictures that the
 *   mail carries in a `data:` address (PNG, JPEG, GIF, WebP) stay.
 * - No classes, identifiers, forms, scripts, sheets of styles, and nothing of SVG or MathML.
 *
 * @param leftOut nodes that shall not be in it, with what they contain
 */
export function safeHtml(nodes: readonly HtmlNode[], leftOut?: ReadonlySet<HtmlNode>): string {
  const pieces: string[] = [];
  for (const node of nodes) write(node, leftOut, pieces);
  return pieces.join('');
}

function write(node: HtmlNode, leftOut: ReadonlySet<HtmlNode> | undefined, pieces: string[]): void {
  if (leftOut?.has(node)) return;
  if (isText(node)) {
    pieces.push(escapeText(node.value));
    return;
  }
  if (!isElement(node) || !isHtml(node) || DROPPED.has(node.tagName)) return;
  const kept = KEPT.has(node.tagName);
  if (kept) pieces.push(`<${node.tagName}${attributesOf(node)}>`);
  if (VOID.has(node.tagName)) return;
  for (const child of node.childNodes) write(child, leftOut, pieces);
  if (kept) pieces.push(`</${node.tagName}>`);
}

function isHtml(element: HtmlElement): boolean {
  return element.namespaceURI === 'http://www.w3.org/1999/xhtml';
}

function attributesOf(element: HtmlElement): string {
  const name = element.tagName;
  const written: string[] = [];
  for (const { name: key, value } of element.attrs) {
    const own = ATTRIBUTES[name];
    const rule = own && Object.hasOwn(own, key) ? own[key] : ATTRIBUTES['*']?.[key];
    if (rule instanceof RegExp && rule.test(value.trim())) written.push(pair(key, value.trim()));
  }
  const style = safeStyle(attribute(element, 'style'));
  if (style !== '') written.push(pair('style', style));
  if (name === 'a') written.push(...linkAttributes(attribute(element, 'href')));
  if (name === 'img') written.push(...pictureAttributes(attribute(element, 'src')));
  return written.map((entry) => ` ${entry}`).join('');
}

function linkAttributes(href: string): string[] {
  const url = safeUrl(href, /^(?:https?|mailto|tel):$/);
  return url === null
    ? []
    : [pair('href', url), pair('target', '_blank'), 'rel="noopener noreferrer nofollow"'];
}

function pictureAttributes(src: string): string[] {
  const cid = /^\s*cid:([^\s"'<>]{1,998})\s*$/i.exec(src)?.[1];
  if (cid !== undefined) return [pair('data-cid', decodePercent(cid))];
  const inside = /^\s*(data:image\/(?:png|jpeg|gif|webp);base64,)([a-z0-9+/=\s]+)$/i.exec(src);
  if (inside) return [pair('src', `${inside[1]}${inside[2]?.replace(/\s+/g, '')}`)];
  const remote = safeUrl(src.replace(/^\s*\/\//, 'https://'), /^https?:$/);
  return remote === null ? [] : [pair('data-remote-src', remote)];
}

/** An absolute address as the standard reads it, so that no browser can read another scheme into it. */
function safeUrl(text: string, schemes: RegExp): string | null {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > MAX_URL_CHARS) return null;
  const bare = /^www\.[\w.-]+\.[a-z]{2,}/i.test(trimmed) ? `https://${trimmed}` : trimmed;
  try {
    const url = new URL(bare);
    return schemes.test(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function pair(name: string, value: string): string {
  return `${name}="${escapeText(value).replaceAll('"', '&quot;')}"`;
}

/** Text as text; a backtick too is escaped, which old engines took for a quote. */
function escapeText(text: string): string {
  return text
    .replace(/[\0\p{Cs}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('`', '&#96;');
}

/** Plain text as HTML, lines kept. */
export function textAsHtml(text: string): string {
  return `<div style="white-space:pre-wrap">${escapeText(text)}</div>`;
}
