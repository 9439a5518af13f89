import { markdownTable } from '../html/table.ts';
import { type Line, usualSize } from './page-lines.ts';

/** Larger than the text by this much is a heading. */
const headingRatio = 1.15;
/** Nobody's heading is longer. */
const longestHeading = 150;
const bullet = /^(?:[•◦▪‣∙●○■□–—*·]|-(?=\s))\s*/;
const numbered = /^(\d{1,3})[.)]\s+/;

/** The lines of all pages as Markdown: headings by their size, lists by their marks, tables by their gaps. */
export function linesToMarkdown(pages: readonly (readonly Line[])[]): string {
  const kept = withoutRunningLines(pages);
  const all = kept.flat();
  const body = usualSize(all.map((line) => ({ text: words(line), size: line.size })));
  const ranks = [...new Set(all.filter((line) => isHeading(line, body)).map(({ size }) => size))]
    .sort((one, other) => other - one)
    .slice(0, 3);
  const blocks: string[] = [];
  for (const lines of kept) appendPage(blocks, lines, { body, ranks });
  return blocks.join('\n\n');
}

interface Sizes {
  readonly body: number;
  readonly ranks: readonly number[];
}

const words = (line: Line): string => line.cells.map(({ text }) => text).join(' ');

function isHeading(line: Line, body: number): boolean {
  const text = words(line);
  return line.size > body * headingRatio && text.length <= longestHeading && /\p{L}/u.test(text);
}

function appendPage(blocks: string[], lines: readonly Line[], { body, ranks }: Sizes): void {
  let previous: Line | undefined;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line) continue;
    const rows = tableAt(lines, at);
    if (rows.length > 1) {
      blocks.push(markdownTable(rows.map(({ cells }) => cells.map(({ text }) => text))));
      at += rows.length - 1;
      previous = undefined;
      continue;
    }
    const text = words(line);
    const rank = isHeading(line, body) ? ranks.indexOf(line.size) : -1;
    const follows = previous !== undefined && follow(previous, line);
    if (rank >= 0) appendHeading(blocks, text, rank, follows && previous?.size === line.size);
    else appendText(blocks, text, follows && !(previous && isHeading(previous, body)));
    previous = line;
  }
}

/** The next line of the same paragraph: right below, of the same size. A page's end cuts no paragraph that goes on. */
function follow(previous: Line, line: Line): boolean {
  const gap = previous.y - line.y;
  return gap > 0 && gap < Math.max(previous.size, line.size) * 1.7 && Math.abs(previous.size - line.size) < 1;
}

function appendHeading(blocks: string[], text: string, rank: number, goesOn: boolean): void {
  const last = blocks.at(-1);
  if (goesOn && last?.startsWith('#')) blocks[blocks.length - 1] = `${last} ${text}`;
  else blocks.push(`${'#'.repeat(rank + 1)} ${text}`);
}

function appendText(blocks: string[], text: string, goesOn: boolean): void {
  const last = blocks.at(-1);
  const number = numbered.exec(text)?.[1];
  if (bullet.test(text) || number !== undefined) {
    const item =
      number === undefined ? `- ${text.replace(bullet, '')}` : text.replace(numbered, `${number}. `);
    if (last !== undefined && /(^|\n)(- |\d+\. )[^\n]*$/.test(last))
      blocks[blocks.length - 1] = `${last}\n${item}`;
    else blocks.push(item);
    return;
  }
  const open = last !== undefined && !/^[#|]/.test(last) && (goesOn || isCut(last, text));
  if (open) blocks[blocks.length - 1] = joined(last, text);
  else blocks.push(text);
}

/** A sentence that a page's end interrupts. */
const isCut = (before: string, after: string): boolean =>
  /[\p{Ll},;-]$/u.test(before) && /^\p{Ll}/u.test(after);

/** A word that a line's end divides is one word again. */
function joined(before: string, after: string): string {
  return /\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(after)
    ? before.slice(0, -1) + after
    : `${before} ${after}`;
}

/** Lines from here on that have the same number of cells, beginning at the same places: the rows of a table. */
function tableAt(lines: readonly Line[], at: number): Line[] {
  const first = lines[at];
  if (!first || first.cells.length < 2) return [];
  const rows = [first];
  for (let next = at + 1; next < lines.length; next += 1) {
    const line = lines[next];
    if (!line || line.cells.length !== first.cells.length || !areAligned(first, line)) break;
    rows.push(line);
  }
  return rows;
}

function areAligned(one: Line, other: Line): boolean {
  const near = one.cells.filter(
    (cell, at) => Math.abs(cell.x - (other.cells[at]?.x ?? 0)) < one.size * 2,
  ).length;
  return near >= Math.ceil(one.cells.length / 2);
}

/** Headers, footers and page numbers: what stands first or last on most pages, whatever its numbers. */
function withoutRunningLines(pages: readonly (readonly Line[])[]): Line[][] {
  const edges = new Map<string, number>();
  const keyOf = (line: Line) => words(line).replace(/\d+/g, '#');
  const edgesOf = (lines: readonly Line[]) => new Set([...lines.slice(0, 2), ...lines.slice(-2)].map(keyOf));
  for (const lines of pages) for (const key of edgesOf(lines)) edges.set(key, (edges.get(key) ?? 0) + 1);
  const running = (line: Line, at: number, count: number) => {
    if (at > 1 && at < count - 2) return false;
    const key = keyOf(line);
    return (
      /^(#|page #|- # -|# ?\/ ?#)$/i.test(key) ||
      (pages.length >= 3 && (edges.get(key) ?? 0) > pages.length / 2)
    );
  };
  return pages.map((lines) => lines.filter((line, at) => !running(line, at, lines.length)));
}
