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
  const units: Unit[] = [];
  const headings: { depth: number; text: string }[] = [];
  let block = 0;
  let lastParagraph = -1;
  let paragraph: { start: number; end: number } | null = null;
  let inList = false;
  let inTable = false;

  const context = (): string[] => headings.map((heading) => heading.text);
  const flush = (): void => {
    if (!paragraph) return;
    block++;
    for (const [start, end] of sentences(body, paragraph.start, paragraph.end))
      units.push({ start, end, kind: 'sentence', block, headings: context(), introBlock: -1 });
    lastParagraph = block;
    paragraph = null;
  };
  const endList = (): void => {
    inList = false;
    inTable = false;
  };

  for (const line of linesOf(body)) {
    const heading = HEADING.exec(line.text);
    const bold = paragraph === null ? BOLD_LINE.exec(line.text) : null;
    if (heading || bold) {
      flush();
      endList();
      const depth = heading ? (heading[1]?.length ?? 1) : 7;
      while (headings.length > 0 && (headings[headings.length - 1]?.depth ?? 0) >= depth) headings.pop();
      headings.push({ depth, text: heading?.[2] ?? bold?.[1] ?? '' });
      lastParagraph = -1;
      if (bold) {
        const start = line.start + line.text.indexOf('**');
        block++;
        units.push({
          start,
          end: line.start + line.text.trimEnd().length,
          kind: 'sentence',
          block,
          headings: context().slice(0, -1),
          introBlock: -1,
        });
        lastParagraph = block;
      }
      continue;
    }
    if (line.text.trim() === '') {
      flush();
      if (inTable) endList();
      continue;
    }
    if (ROW.test(line.text)) {
      flush();
      if (!inTable) {
        block++;
        inTable = true;
      }
      if (!ROW_RULE.test(line.text)) {
        const start = line.start + (line.text.length - line.text.trimStart().length);
        units.push({
          start,
          end: line.start + line.text.trimEnd().length,
          kind: 'row',
          block,
          headings: context(),
          introBlock: lastParagraph,
        });
      }
      continue;
    }
    const item = ITEM.exec(line.text);
    if (item) {
      flush();
      if (!inList) {
        block++;
        inList = true;
      }
      const start = line.start + (item[1]?.length ?? 0);
      const end = line.start + line.text.trimEnd().length;
      if (end > start)
        units.push({ start, end, kind: 'item', block, headings: context(), introBlock: lastParagraph });
      continue;
    }
    const last = units[units.length - 1];
    if (inList && /^\s{2,}\S/.test(line.text) && last?.kind === 'item') {
      last.end = line.start + line.text.trimEnd().length;
      continue;
    }
    if (inList || inTable) {
      endList();
      lastParagraph = -1;
    }
    const mark = QUOTE_MARK.exec(line.text);
    const start = line.start + (mark?.[1]?.length ?? line.text.length - line.text.trimStart().length);
    if (mark) flush();
    const end = line.start + line.text.trimEnd().length;
    if (paragraph && !mark) paragraph.end = end;
    else paragraph = { start, end };
    if (mark) flush();
  }
  flush();
  return units;
}

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
