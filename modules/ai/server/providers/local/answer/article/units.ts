/** One quotable piece of an article: a sentence, a list item or a table row, with its place in the body. */
export interface Unit {
  start: number;
  end: number;
  kind: 'sentence' | 'item' | 'row';
  /** Units of one paragraph, list or table share it. */
  block: number;
  /** The nearest headings above, outermost first, as written. */
  headings: readonly string[];
  /** The block of the sentence that introduces this list or table ("Nous livrons :"), or -1. */
  introBlock: number;
}

const HEADING = /^\s{0,3}(#{1,6})\s+(.*?)\s*#*\s*$/;
const ITEM = /^(\s*(?:>\s*)*(?:[-*+•]|\d{1,2}[.)])\s+)(.*)$/;
const ROW = /^\s*\|.*\|\s*$/;
const ROW_RULE = /^\s*\|?[\s:|-]+\|?\s*$/;
const QUOTE_MARK = /^(\s*(?:>\s*)+)/;
/** A paragraph that is nothing but bold words is used as a heading. */
const BOLD_LINE = /^\s*\*\*([^*]{2,80})\*\*\s*:?\s*$/;

/** Abbreviations whose dot ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:M|MM|Mme|Mlle|Dr|St|Ste|av|bd|env|max|min|tél|tel|p|ex|n|no|etc|approx|e\.g|i\.e|Mr|Mrs|Ms|vs|incl|art)\.$/i;

interface Line {
  start: number;
  text: string;
}

function linesOf(body: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const text of body.split('\n')) {
    lines.push({ start, text: text.endsWith('\r') ? text.slice(0, -1) : text });
    start += text.length + 1;
  }
  return lines;
}

/** Sentence spans inside body[start, end). */
function sentences(body: string, start: number, end: number): [number, number][] {
  const spans: [number, number][] = [];
  const stop = /[.!?…]+["»”')\]*_]*(?=\s)|\n{2,}/g;
  let from = start;
  stop.lastIndex = start;
  for (let match = stop.exec(body); match && match.index < end; match = stop.exec(body)) {
    const to = Math.min(match.index + match[0].length, end);
    if (ABBREVIATION.test(body.slice(from, to))) continue;
    const next = body.slice(to, end).match(/^\s+(\S)/)?.[1];
    // « ! » or « ? » before a lower-case word goes on (French spacing); a digit after a dot may start a sentence.
    if (next !== undefined && /\p{Ll}/u.test(next)) continue;
    spans.push([from, to]);
    from = to;
  }
  if (from < end) spans.push([from, end]);
  return spans.flatMap(([a, b]) => {
    const raw = body.slice(a, b);
    const lead = raw.length - raw.trimStart().length;
    const size = raw.trim().length;
    return size > 0 ? [[a + lead, a + lead + size] as [number, number]] : [];
  });
}

/** Cuts a Markdown body into its quotable units, in order. */
export function unitsOf(body: string): Unit[] {
  const reader = new UnitReader(body);
  for (const line of linesOf(body)) reader.read(line);
  return reader.end();
}

/** Reads a body line by line and remembers what the next line may belong to. */
class UnitReader {
  readonly #body: string;
  readonly #units: Unit[] = [];
  readonly #headings: { depth: number; text: string }[] = [];
  #block = 0;
  /** The paragraph that a list or a table may be introduced by, -1 without one. */
  #lastParagraph = -1;
  #paragraph: { start: number; end: number } | null = null;
  #inList = false;
  #inTable = false;

  constructor(body: string) {
    this.#body = body;
  }

  read(line: Line): void {
    if (this.#heading(line)) return;
    if (line.text.trim() === '') {
      this.#endParagraph();
      if (this.#inTable) this.#endList();
    } else if (ROW.test(line.text)) this.#row(line);
    else if (!this.#item(line) && !this.#itemGoesOn(line)) this.#text(line);
  }

  end(): Unit[] {
    this.#endParagraph();
    return this.#units;
  }

  #add(kind: Unit['kind'], start: number, end: number, introBlock = -1, headings = this.#context()): void {
    this.#units.push({ start, end, kind, block: this.#block, headings, introBlock });
  }

  #context(): string[] {
    return this.#headings.map((heading) => heading.text);
  }

  #endParagraph(): void {
    if (!this.#paragraph) return;
    this.#block += 1;
    for (const [start, end] of sentences(this.#body, this.#paragraph.start, this.#paragraph.end)) {
      this.#add('sentence', start, end);
    }
    this.#lastParagraph = this.#block;
    this.#paragraph = null;
  }

  #endList(): void {
    this.#inList = false;
    this.#inTable = false;
  }

  /** A heading, or a line in bold that stands for one and may be quoted itself. */
  #heading(line: Line): boolean {
    const heading = HEADING.exec(line.text);
    const bold = this.#paragraph === null ? BOLD_LINE.exec(line.text) : null;
    if (!heading && !bold) return false;
    this.#endParagraph();
    this.#endList();
    const depth = heading ? (heading[1]?.length ?? 1) : 7;
    while ((this.#headings.at(-1)?.depth ?? 0) >= depth) this.#headings.pop();
    this.#headings.push({ depth, text: heading?.[2] ?? bold?.[1] ?? '' });
    this.#lastParagraph = -1;
    if (bold) {
      this.#block += 1;
      const start = line.start + line.text.indexOf('**');
      this.#add('sentence', start, endOf(line), -1, this.#context().slice(0, -1));
      this.#lastParagraph = this.#block;
    }
    return true;
  }

  #row(line: Line): void {
    this.#endParagraph();
    if (!this.#inTable) {
      this.#block += 1;
      this.#inTable = true;
    }
    if (!ROW_RULE.test(line.text)) this.#add('row', textStart(line), endOf(line), this.#lastParagraph);
  }

  #item(line: Line): boolean {
    const item = ITEM.exec(line.text);
    if (!item) return false;
    this.#endParagraph();
    if (!this.#inList) {
      this.#block += 1;
      this.#inList = true;
    }
    const start = line.start + (item[1]?.length ?? 0);
    if (endOf(line) > start) this.#add('item', start, endOf(line), this.#lastParagraph);
    return true;
  }

  #itemGoesOn(line: Line): boolean {
    const last = this.#units.at(-1);
    if (!this.#inList || last?.kind !== 'item' || !/^\s{2,}\S/.test(line.text)) return false;
    last.end = endOf(line);
    return true;
  }

  #text(line: Line): void {
    if (this.#inList || this.#inTable) {
      this.#endList();
      this.#lastParagraph = -1;
    }
    const mark = QUOTE_MARK.exec(line.text);
    if (mark) this.#endParagraph();
    const start = mark?.[1] === undefined ? textStart(line) : line.start + mark[1].length;
    if (this.#paragraph && !mark) this.#paragraph.end = endOf(line);
    else this.#paragraph = { start, end: endOf(line) };
    if (mark) this.#endParagraph();
  }
}

const endOf = (line: Line): number => line.start + line.text.trimEnd().length;
const textStart = (line: Line): number => line.start + (line.text.length - line.text.trimStart().length);

/** Markdown marks removed, for matching and for showing; the words stay as they are. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/!\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\[([^\]]*)\]\((?:mailto:|tel:)?([^)\s]*)[^)]*\)/g, (_all, label: string, url: string) =>
      /^https?:/.test(url) && !label.includes(url) ? `${label} (${url})` : label,
    )
    .replace(/^\s{0,3}#{1,6}\s+/gm, '')
    .replace(/^\s*(?:>\s?)+/gm, '')
    .replace(/^\s*\|?[\s:|-]*-{3,}[\s:|-]*\|?\s*$/gm, '')
    .replace(/^\s*\|\s*(.*?)\s*\|\s*$/gm, (_all, cells: string) => cells.split(/\s*\|\s*/).join(' · '))
    .replace(/(\*\*|__)(?=\S)([\s\S]*?\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}*])\*(?=\S)([^*\n]*\S)\*(?![\p{L}\p{N}*])/gu, '$1')
    .replace(/(?<![\p{L}\p{N}_])_(?=\S)([^_\n]*\S)_(?![\p{L}\p{N}_])/gu, '$1')
    .replace(/~~(.*?)~~/g, '$1')
    .replace(/`([^`]*)`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+.!|-])/g, '$1')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
