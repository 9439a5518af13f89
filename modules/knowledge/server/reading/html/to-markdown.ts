import { isSurrounding } from './main-content.ts';
import { tableAsMarkdown } from './table.ts';
import {
  attribute,
  type HtmlElement,
  type HtmlNode,
  isElement,
  isText,
  isUnseen,
  textBelow,
} from './tree.ts';

/** Deeper than anybody writes: what lies below is one paragraph of text. */
const maxDepth = 120;

export interface MarkdownOptions {
  /** Relative links are relative to it. */
  readonly url?: string | undefined;
  /** Leaves out what belongs to the site rather than to the page. */
  readonly pageOnly?: boolean;
}

/** Stands for a break until white space is settled; a character for private use, taken out of the page's own text. */
const lineBreak = '\ue000';
const lineBreaks = / ?\ue000 ?/g;

interface Place extends MarkdownOptions {
  readonly depth: number;
}

/**
 * HTML as Markdown: headings, paragraphs, lists, tables, quotations, code and links. Bold and italic go, because a quote
 * is shown as it stands in the text.
 */
export function htmlToMarkdown(nodes: readonly HtmlNode[], options: MarkdownOptions = {}): string {
  return blocksOf(nodes, { ...options, depth: 0 })
    .join('\n\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const inline =
  /^(a|abbr|acronym|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|img|ins|kbd|label|mark|q|rp|rt|ruby|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/;
const holdsBlocks =
  /^(address|article|blockquote|dd|details|div|dl|fieldset|figure|h[1-6]|hr|li|ol|p|pre|section|table|ul)$/;

/** The blocks of a flow of nodes, each without blank lines around it. */
function blocksOf(nodes: readonly HtmlNode[], place: Place): string[] {
  const blocks: string[] = [];
  let line: HtmlNode[] = [];
  const flush = () => {
    const text = inlineText(line, place);
    if (text !== '') blocks.push(text);
    line = [];
  };
  for (const node of nodes) {
    if (!isElement(node)) {
      if (isText(node)) line.push(node);
      continue;
    }
    if (place.pageOnly ? isSurrounding(node) : isUnseen(node)) continue;
    const runsOn = node.tagName === 'br' || (inline.test(node.tagName) && !holdsBlock(node));
    if (runsOn) {
      line.push(node);
      continue;
    }
    flush();
    blocks.push(...blockOf(node, { ...place, depth: place.depth + 1 }));
  }
  flush();
  return blocks;
}

function blockOf(element: HtmlElement, place: Place): string[] {
  const { tagName: name, childNodes } = element;
  if (place.depth > maxDepth) return some(textBelow(element));
  if (/^h[1-6]$/.test(name)) {
    const words = inlineText(childNodes, place).replace(/\s+/g, ' ').trim();
    return some(words && `${'#'.repeat(Number(name[1]))} ${words}`);
  }
  switch (name) {
    case 'hr':
      return ['---'];
    case 'pre':
      return some(codeBlock(element));
    case 'ul':
    case 'ol':
      return some(listOf(element, place));
    case 'table':
      return tableAsMarkdown(element, (cell) => blocksOf(cell.childNodes, place));
    case 'blockquote':
      return some(prefixed(blocksOf(childNodes, place).join('\n\n'), '> ', '> '));
    case 'summary':
    case 'dt':
      // What opens under it is about it, as under a heading.
      return some(
        inlineText(childNodes, place) && `#### ${inlineText(childNodes, place).replace(/\s+/g, ' ')}`,
      );
    default:
      return blocksOf(childNodes, place);
  }
}

const some = (text: string): string[] => (text === '' ? [] : [text]);

/** Whether an element that runs on in a line, by its name, holds a block all the same (a card that is one link). */
function holdsBlock(element: HtmlElement): boolean {
  const waiting = [...element.childNodes];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!isElement(node)) continue;
    if (holdsBlocks.test(node.tagName)) return true;
    waiting.push(...node.childNodes);
  }
  return false;
}

function listOf(list: HtmlElement, place: Place): string {
  const start = Number.parseInt(attribute(list, 'start'), 10);
  let number = Number.isInteger(start) && start >= 0 ? start : 1;
  const items: string[] = [];
  for (const node of list.childNodes) {
    if (!isElement(node) || isUnseen(node)) continue;
    const blocks = node.tagName === 'li' ? blocksOf(node.childNodes, place) : blockOf(node, place);
    if (blocks.length === 0) continue;
    const mark = list.tagName === 'ol' ? `${number}. ` : '- ';
    number += 1;
    // A list inside an item follows it without a blank line; further paragraphs stand apart.
    const text = blocks.reduce(
      (before, block) => `${before}${/^(-|\d+\.) /.test(block) ? '\n' : '\n\n'}${block}`,
    );
    items.push(prefixed(text, mark, ' '.repeat(mark.length)));
  }
  return items.join('\n');
}

function prefixed(text: string, first: string, others: string): string {
  return text
    .split('\n')
    .map((line, at) => (at === 0 ? first + line : line === '' ? others.trimEnd() : others + line))
    .join('\n');
}

function codeBlock(element: HtmlElement): string {
  const pieces: string[] = [];
  const waiting: HtmlNode[] = [element];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (isText(node)) pieces.push(node.value);
    else if (isElement(node)) waiting.push(...[...node.childNodes].reverse());
  }
  const code = pieces.join('').replace(/^\n|\s+$/g, '');
  return code === '' ? '' : `\`\`\`\n${code.replaceAll('```', "'''")}\n\`\`\``;
}

/** A run of text: white space as a browser shows it, `br` as a line's end. */
function inlineText(nodes: readonly HtmlNode[], place: Place): string {
  return nodes
    .map((node) => inlineOf(node, place, 0))
    .join('')
    .replace(/[ \t\r\f]+/g, ' ')
    .replace(lineBreaks, '\n')
    .replace(/^\s+|\s+$/g, '')
    .replace(/\n{2,}/g, '\n');
}

function inlineOf(node: HtmlNode, place: Place, depth: number): string {
  if (isText(node)) return node.value.replaceAll(lineBreak, '').replace(/\s+/g, ' ');
  if (!isElement(node) || isUnseen(node)) return '';
  if (node.tagName === 'br') return lineBreak;
  if (node.tagName === 'img') return '';
  if (depth > maxDepth) return textBelow(node);
  const text = node.childNodes.map((child) => inlineOf(child, place, depth + 1)).join('');
  if (node.tagName === 'a') return linkOf(node, text, place);
  if (node.tagName === 'code' || node.tagName === 'kbd')
    return text.trim() === '' ? text : `\`${text.replaceAll('`', "'")}\``;
  return text;
}

/** Links lead to the web, a mailbox or a telephone; any other is its words alone. */
function linkOf(element: HtmlElement, text: string, { url }: Place): string {
  const href = attribute(element, 'href').trim();
  const words = text.trim();
  if (words === '' || href === '' || href.startsWith('#') || !URL.canParse(href, url)) return text;
  const target = new URL(href, url);
  if (!/^(https?|mailto|tel):$/.test(target.protocol) || target.href.length > 500) return text;
  if (target.protocol !== 'http:' && target.protocol !== 'https:') return text;
  // The address is its own words: nothing is gained by saying it twice.
  if (target.href.replace(/^https?:\/\/|\/$/g, '') === words.replace(/^https?:\/\/|\/$/g, '')) return text;
  const safe = target.href.replace(/[()\s<>]/g, (sign) =>
    encodeURIComponent(sign).replace('(', '%28').replace(')', '%29'),
  );
  return text.replace(words, () => `[${words.replace(/[[\]]/g, ' ')}](${safe})`);
}
