import { type Fixed, type KeptDocument, type Piece, type Segment, textOf } from '../pieces.ts';

/** What stands before a line's words: quote signs, then a heading's, a list's or a task's sign. */
const PREFIX = /^\s*(?:>\s?)*\s*(?:#{1,6}\s+|(?:[-*+]|\d{1,9}[.)])\s+(?:\[[ xX]\]\s+)?)?/;
const SUFFIX = /(?:\s+#+\s*|\s*\\|\s+)$/;
const FENCE = /^\s*(?:>\s?)*(`{3,}|~{3,})/;
/** Rules, underlines of headings, borders of tables, definitions of links: nothing to translate. */
const STAYS = /^\s*(?:(?:[-*_]\s*){3,}|=+|\|?(?:\s*:?-+:?\s*\|)+\s*:?-*:?\s*|\[[^\]]+\]:\s.*)$/;
const TABLE_BORDER = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)+\|?\s*$/;

/**
 * What stays inside a line (CommonMark 0.31): code, pictures' and links' brackets with their addresses, escapes, signs of
 * emphasis. Tags and bare addresses are protected everywhere.
 */
const INLINE =
  /(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)|!?\[(?=[^\]]*\](?:\(|\[))|\]\((?:[^()\s]|\([^()\s]*\))*(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)|\]\[[^\]]*\]|\\[!-/:-@[-`{-~]|\*{1,3}|~~|(?<![\p{L}\p{N}])_{1,3}(?=\S)|(?<=\S)_{1,3}(?![\p{L}\p{N}])/gu;

/** Markdown: its signs, code and addresses stay, byte for byte; lines that were wrapped by hand become one. */
export function keepMarkdown(text: string): KeptDocument {
  const bits: (string | { segment: number })[] = [];
  const segments: Segment[] = [];
  const add = (words: string) => {
    if (!/\p{L}/u.test(words)) return bits.push(words);
    bits.push({ segment: segments.length });
    return segments.push(inlinePieces(words));
  };
  for (const block of blocksOf(text)) {
    if (typeof block === 'string') bits.push(block);
    else add(block.words);
  }
  return {
    segments,
    rebuild: (translated) =>
      bits.map((bit) => (typeof bit === 'string' ? bit : textOf(translated[bit.segment] ?? []))).join(''),
  };
}

function inlinePieces(words: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { 0: found, index } of words.matchAll(INLINE)) {
    if (index > at) pieces.push(words.slice(at, index));
    const fixed: Fixed = { stays: found };
    pieces.push(fixed);
    at = index + found.length;
  }
  if (at < words.length) pieces.push(words.slice(at));
  return pieces;
}

type Block = string | { words: string };

/** The text as what stays and what is said; joined again, it is the same but for paragraphs that were wrapped by hand. */
function* blocksOf(text: string): Generator<Block> {
  const { front, lines } = withoutFrontMatter(text);
  if (front !== '') yield front;
  const inCode = codeLines(lines);
  let open: SaidLine | null = null;
  for (const [index, { line, end }] of lines.entries()) {
    const said = inCode.has(index) || isTableRow(lines, index) ? null : readLine(line, end);
    if (open && said && goesOn(open, said)) {
      open = { ...said, prefix: open.prefix, words: `${open.words} ${said.words}` };
      continue;
    }
    if (open) yield* blocksOfLine(open);
    open = said;
    if (said) continue;
    if (!inCode.has(index) && !STAYS.test(line) && isTableRow(lines, index)) {
      yield* cellsOf(line);
      yield end;
    } else yield line + end;
  }
  if (open) yield* blocksOfLine(open);
}

interface SaidLine {
  readonly prefix: string;
  readonly words: string;
  readonly suffix: string;
  readonly end: string;
}

function* blocksOfLine({ prefix, words, suffix, end }: SaidLine): Generator<Block> {
  yield prefix;
  yield { words };
  yield suffix + end;
}

/** A line of words; null for one that stays. */
function readLine(line: string, end: string): SaidLine | null {
  if (STAYS.test(line) || line.trim() === '') return null;
  const prefix = PREFIX.exec(line)?.[0] ?? '';
  const rest = line.slice(prefix.length);
  const suffix = SUFFIX.exec(rest)?.[0] ?? '';
  return { prefix, words: rest.slice(0, rest.length - suffix.length), suffix, end };
}

/** A paragraph goes on over a line without a sign of its own, unless the break is meant: two spaces, a backslash, a heading. */
const goesOn = (open: SaidLine, next: SaidLine): boolean =>
  next.prefix.trim() === '' && open.suffix === '' && !open.prefix.includes('#');

/** The numbers of the lines that are code, fences included. */
function codeLines(lines: readonly Line[]): ReadonlySet<number> {
  const code = new Set<number>();
  let fence: string | null = null;
  for (const [index, { line }] of lines.entries()) {
    const mark = FENCE.exec(line)?.[1];
    if (fence !== null || mark !== undefined || isIndentedCode(lines, index)) code.add(index);
    if (fence === null) fence = mark ?? null;
    else if (mark?.startsWith(fence)) fence = null;
  }
  return code;
}

interface Line {
  readonly line: string;
  readonly end: string;
}

function withoutFrontMatter(text: string): { front: string; lines: Line[] } {
  const front = /^---\r?\n[\s\S]*?\r?\n---(?:\r?\n|$)/.exec(text)?.[0] ?? '';
  const bits = text.slice(front.length).split(/(\r\n|\n|\r)/);
  const lines: Line[] = [];
  for (let at = 0; at < bits.length; at += 2) lines.push({ line: bits[at] ?? '', end: bits[at + 1] ?? '' });
  return { front, lines };
}

/** Four spaces after an empty line are code, unless a list goes on there. */
function isIndentedCode(lines: readonly Line[], index: number): boolean {
  if (!/^(?: {4}|\t)/.test(lines[index]?.line ?? '')) return false;
  for (let at = index - 1; at >= 0; at -= 1) {
    const line = lines[at]?.line ?? '';
    if (/^(?: {4}|\t)/.test(line) || line.trim() === '') continue;
    return !/^\s*(?:[-*+]|\d{1,9}[.)])\s/.test(line) && lines[at + 1]?.line.trim() === '';
  }
  return true;
}

function isTableRow(lines: readonly Line[], index: number): boolean {
  if (!lines[index]?.line.includes('|')) return false;
  if (TABLE_BORDER.test(lines[index + 1]?.line ?? '')) return true;
  for (let at = index - 1; at >= 0 && lines[at]?.line.includes('|'); at -= 1) {
    if (TABLE_BORDER.test(lines[at]?.line ?? '')) return true;
  }
  return false;
}

function* cellsOf(row: string): Generator<Block> {
  for (const bit of row.split(/((?<!\\)\|)/)) {
    if (bit === '|' || bit.trim() === '') yield bit;
    else {
      const words = bit.trim();
      const before = bit.slice(0, bit.indexOf(words));
      yield before;
      yield { words };
      yield bit.slice(before.length + words.length);
    }
  }
}
