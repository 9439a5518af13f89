import MarkdownIt from 'markdown-it';

const markdown = new MarkdownIt({ html: false, linkify: true });
type Token = ReturnType<typeof markdown.parse>[number];

/** Words of one look. `\n` within is the end of a line that the writer wanted. */
export interface Span {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly code: boolean;
  readonly struck: boolean;
  /** Where it leads. */
  readonly href: string | null;
}

/** Where a block stands: how many lists and quotations it is in. */
export interface Place {
  readonly lists: number;
  readonly quotes: number;
  /** Before the first block of a list's point: `•` or `3.`. */
  readonly marker: string;
}

export type Block =
  | {
      readonly kind: 'heading';
      readonly level: number;
      readonly spans: readonly Span[];
      readonly place: Place;
    }
  | { readonly kind: 'paragraph'; readonly spans: readonly Span[]; readonly place: Place }
  | { readonly kind: 'code'; readonly lines: readonly string[]; readonly place: Place }
  | { readonly kind: 'table'; readonly rows: readonly Row[]; readonly place: Place }
  | { readonly kind: 'rule'; readonly place: Place };

export interface Row {
  readonly isHead: boolean;
  readonly cells: readonly { readonly spans: readonly Span[]; readonly atEnd: boolean }[];
}

/** What stands in a text, in order and without the signs of Markdown. */
export function markdownBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  const walk: Walk = { lists: [], quotes: 0, marker: '', level: 0, rows: null };
  for (const token of markdown.parse(text.normalize('NFC'), {})) {
    enter(walk, token);
    if (token.type === 'inline') addInline(walk, token, blocks);
    else if (token.type === 'fence' || token.type === 'code_block') {
      const lines = token.content.replace(/\n$/, '').split('\n').map(shown);
      blocks.push({ kind: 'code', lines, place: placeOf(walk) });
    } else if (token.type === 'hr') blocks.push({ kind: 'rule', place: placeOf(walk) });
    else if (token.type === 'table_close') {
      blocks.push({ kind: 'table', rows: walk.rows ?? [], place: placeOf(walk) });
      walk.rows = null;
    }
  }
  return blocks;
}

interface Walk {
  readonly lists: { ordered: boolean; next: number }[];
  quotes: number;
  marker: string;
  /** Of the heading that is open; 0 outside. */
  level: number;
  /** Of the table that is open. */
  rows: { isHead: boolean; cells: { spans: readonly Span[]; atEnd: boolean }[] }[] | null;
}

function enter(walk: Walk, token: Token): void {
  const { type } = token;
  if (type === 'heading_open') walk.level = Number(token.tag.slice(1));
  else if (type === 'heading_close') walk.level = 0;
  else if (type === 'blockquote_open') walk.quotes += 1;
  else if (type === 'blockquote_close') walk.quotes -= 1;
  else if (type === 'bullet_list_open') walk.lists.push({ ordered: false, next: 1 });
  else if (type === 'ordered_list_open') {
    walk.lists.push({ ordered: true, next: Number(token.attrGet('start') ?? 1) });
  } else if (/_list_close$/.test(type)) walk.lists.pop();
  else if (type === 'list_item_open') walk.marker = nextMarker(walk);
  else if (type === 'table_open') walk.rows = [];
  else if (type === 'tr_open') walk.rows?.push({ isHead: walk.rows.length === 0, cells: [] });
  else if (type === 'td_open' || type === 'th_open') {
    const atEnd = String(token.attrGet('style') ?? '').includes('right');
    walk.rows?.at(-1)?.cells.push({ spans: [], atEnd });
  }
}

function addInline(walk: Walk, token: Token, blocks: Block[]): void {
  const spans = spansOf(token.children ?? []);
  const cell = walk.rows?.at(-1)?.cells.at(-1);
  if (cell) cell.spans = spans;
  else if (walk.level > 0) {
    blocks.push({ kind: 'heading', level: walk.level, spans, place: placeOf(walk) });
  } else blocks.push({ kind: 'paragraph', spans, place: placeOf(walk) });
}

function nextMarker({ lists }: Walk): string {
  const list = lists.at(-1);
  if (!list?.ordered) return '•';
  list.next += 1;
  return `${list.next - 1}.`;
}

/** A marker stands before one block only. */
function placeOf(walk: Walk): Place {
  const { marker, quotes } = walk;
  walk.marker = '';
  return { lists: walk.lists.length, quotes, marker };
}

function spansOf(tokens: readonly Token[]): Span[] {
  const spans: Span[] = [];
  const look = { bold: false, italic: false, struck: false, href: null as string | null };
  for (const token of tokens) {
    const { type } = token;
    if (type === 'strong_open' || type === 'strong_close') look.bold = type === 'strong_open';
    else if (type === 'em_open' || type === 'em_close') look.italic = type === 'em_open';
    else if (type === 's_open' || type === 's_close') look.struck = type === 's_open';
    else if (type === 'link_open' || type === 'link_close') look.href = leadsTo(token);
    else {
      const words = type === 'softbreak' ? ' ' : type === 'hardbreak' ? '\n' : shown(token.content);
      if (words !== '') spans.push({ ...look, text: words, code: type === 'code_inline' });
    }
  }
  return spans;
}

/** Only what a document can open by itself. */
function leadsTo(link: Token): string | null {
  const href = String(link.attrGet('href') ?? '');
  return /^(https?:|mailto:|tel:)/i.test(href) ? href : null;
}

const shown = (text: string): string => text.replaceAll('\t', '    ').replace(/(?!\n)\p{Cc}/gu, '');
