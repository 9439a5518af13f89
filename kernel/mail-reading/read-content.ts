import type { Body } from './choose-bodies.ts';
import { foldedNodes } from './html/fold-html.ts';
import { htmlLines } from './html/html-lines.ts';
import { type HtmlNode, parseHtml, stripTags } from './html/parse-html.ts';
import { safeHtml, textAsHtml } from './html/safe-html.ts';
import type { ReadLimits } from './limits.ts';
import type { MailDamage, ReadMail } from './mail.ts';
import { type Line, textLines } from './replies/line.ts';
import { splitReply, textOf } from './replies/split-reply.ts';

export type ReadContent = Pick<
  ReadMail,
  'html' | 'replyHtml' | 'text' | 'replyText' | 'quoted' | 'signature' | 'forwarded'
>;

interface Piece {
  readonly lines: readonly Line[];
  /** Of an HTML piece. */
  readonly nodes: readonly HtmlNode[] | null;
}

/**
 * What there is to read: as HTML made safe, as text, and split into what is new and what is folded. Where a mail says
 * the same thing twice, the HTML is split, because its structure says more than the text's marks.
 */
export function readContent(
  bodies: readonly Body[],
  forwardedBySubject: boolean,
  limits: ReadLimits,
  damage: Set<MailDamage>,
): ReadContent {
  const pieces = bodies.map((body) => readPiece(body, limits, damage));
  const lines = pieces.flatMap((piece) => piece.lines);
  const { kinds, forwarded } = splitReply(lines, forwardedBySubject);
  const hasHtml = pieces.some(({ nodes }) => nodes !== null);
  const given = bodies.map((body, index) => givenText(body, pieces[index]?.lines ?? [])).join('\n\n');
  return {
    html: hasHtml ? pieces.map((piece) => pieceHtml(piece)).join('') : null,
    replyHtml: hasHtml ? replyHtml(pieces, kinds) : null,
    text: given.trim(),
    replyText: textOf(lines, kinds, 'new'),
    quoted: textOf(lines, kinds, 'quote', true),
    signature: textOf(lines, kinds, 'signature'),
    forwarded,
  };
}

function readPiece(body: Body, limits: ReadLimits, damage: Set<MailDamage>): Piece {
  if (body.html === null) return { lines: textLines(body.text ?? ''), nodes: null };
  const nodes = parseHtml(body.html, limits.htmlDepth);
  if (nodes === null) {
    damage.add('html_not_read');
    return { lines: textLines(body.text ?? stripTags(body.html)), nodes: null };
  }
  const lines = htmlLines(nodes);
  // HTML without a word beside a text that has some: a program's mistake.
  const isEmpty = lines.every(({ text, nodes: inside }) => text === '' && inside.length === 0);
  return isEmpty && body.text ? { lines: textLines(body.text), nodes: null } : { lines, nodes };
}

function givenText(body: Body, lines: readonly Line[]): string {
  if (body.text !== null && body.text.trim() !== '') return body.text;
  return lines.map(({ text, depth }) => (depth > 0 ? `${'>'.repeat(depth)} ${text}` : text)).join('\n');
}

function pieceHtml({ nodes, lines }: Piece): string {
  return nodes === null ? textAsHtml(lines.map(({ text }) => text).join('\n')) : safeHtml(nodes);
}

function replyHtml(pieces: readonly Piece[], kinds: Parameters<typeof textOf>[1]): string {
  let at = 0;
  return pieces
    .map(({ nodes, lines }) => {
      const own = kinds.slice(at, at + lines.length);
      at += lines.length;
      if (nodes === null) return textAsHtml(textOf(lines, own, 'new'));
      return safeHtml(nodes, foldedNodes(nodes, lines, own));
    })
    .join('');
}
