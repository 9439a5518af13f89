import MarkdownIt from 'markdown-it';
import { writeZip } from '#kernel/zip';
import { docxParts } from './docx-parts.ts';

const markdown = new MarkdownIt({ html: false, linkify: false });
type Token = ReturnType<typeof markdown.parse>[number];

/** A text in Markdown as a document of Word: headings, lists, quotes, code, tables, bold and italic (ECMA-376, transitional). */
export function markdownToDocx(text: string): Promise<Buffer> {
  const body = blocks(markdown.parse(text, {}));
  return writeZip([...docxParts, ['word/document.xml', documentOf(body)]]);
}

const documentOf = (body: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr></w:body></w:document>`;

interface List {
  readonly ordered: boolean;
  next: number;
}

function blocks(tokens: readonly Token[]): string {
  const lists: List[] = [];
  let body = '';
  let style = '';
  let marker = '';
  for (const token of tokens) {
    if (token.type === 'heading_open') style = `Heading${Math.min(3, Number(token.tag.slice(1)))}`;
    else if (token.type === 'blockquote_open') style = 'Quote';
    else if (/^(heading|blockquote)_close$/.test(token.type)) style = '';
    else if (token.type === 'bullet_list_open') lists.push({ ordered: false, next: 1 });
    else if (token.type === 'ordered_list_open') {
      lists.push({ ordered: true, next: Number(token.attrGet('start') ?? 1) });
    } else if (/_list_close$/.test(token.type)) lists.pop();
    else if (token.type === 'list_item_open') marker = markerOf(lists.at(-1));
    else if (token.type === 'inline') {
      body += paragraph(runs(token.children ?? []), { style, marker, depth: lists.length });
      marker = '';
    } else if (token.type === 'fence' || token.type === 'code_block') {
      for (const line of token.content.replace(/\n$/, '').split('\n'))
        body += paragraph(run(line, '<w:rFonts w:ascii="Consolas" w:hAnsi="Consolas"/>'), {});
    } else body += tableToken(token.type);
  }
  return body;
}

function markerOf(list: List | undefined): string {
  if (!list?.ordered) return '•';
  list.next += 1;
  return `${list.next - 1}.`;
}

/** A cell's words are a paragraph of their own, which `inline` writes. */
function tableToken(type: string): string {
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
  if (type === 'table_open') {
    const borders = sides.map((side) => `<w:${side} w:val="single" w:sz="4" w:color="999999"/>`).join('');
    return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/><w:tblBorders>${borders}</w:tblBorders></w:tblPr>`;
  }
  if (type === 'table_close') return '</w:tbl><w:p/>';
  if (type === 'tr_open') return '<w:tr>';
  if (type === 'tr_close') return '</w:tr>';
  if (type === 'td_open' || type === 'th_open') return '<w:tc>';
  return type === 'td_close' || type === 'th_close' ? '</w:tc>' : '';
}

function paragraph(content: string, given: { style?: string; marker?: string; depth?: number }): string {
  const { style = '', marker = '', depth = 0 } = given;
  const indent = depth > 0 ? `<w:ind w:left="${depth * 360}" w:hanging="${marker ? 360 : 0}"/>` : '';
  const properties = `${style ? `<w:pStyle w:val="${style}"/>` : ''}${indent}`;
  const lead = marker ? `${run(marker)}<w:r><w:tab/></w:r>` : '';
  return `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}${lead}${content}</w:p>`;
}

function runs(tokens: readonly Token[]): string {
  const on = new Set<string>();
  let written = '';
  for (const token of tokens) {
    if (token.type === 'strong_open') on.add('<w:b/>');
    else if (token.type === 'strong_close') on.delete('<w:b/>');
    else if (token.type === 'em_open') on.add('<w:i/>');
    else if (token.type === 'em_close') on.delete('<w:i/>');
    else if (token.type === 'hardbreak') written += '<w:r><w:br/></w:r>';
    else if (token.type === 'softbreak') written += run(' ');
    else if (token.content) written += run(token.content, [...on].join(''));
  }
  return written;
}

const run = (text: string, format = ''): string =>
  `<w:r>${format ? `<w:rPr>${format}</w:rPr>` : ''}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Without the control characters that XML 1.0 (2.2) does not know. */
const escapeXml = (text: string): string =>
  text.replace(/[&<>]/g, (sign) => ESCAPES[sign] ?? sign).replace(/(?![\t\n\r])\p{Cc}/gu, '');
