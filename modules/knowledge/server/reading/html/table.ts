import { attribute, type HtmlElement, isElement } from './tree.ts';

const mostColumns = 12;

/**
 * A table as Markdown draws one; one of a single column, or with blocks in its cells, is no table but a way to arrange
 * things: its cells follow each other.
 * @param blocksIn the blocks of a cell
 */
export function tableAsMarkdown(table: HtmlElement, blocksIn: (cell: HtmlElement) => string[]): string[] {
  const rows = rowsOf(table).map((cells) => cells.map((cell) => ({ cell, blocks: blocksIn(cell) })));
  const caption = table.childNodes.filter(isElement).find(({ tagName }) => tagName === 'caption');
  const before = caption ? blocksIn(caption) : [];
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const arranged =
    columns < 2 ||
    columns > mostColumns ||
    rows.length < 2 ||
    rows.some((row) => row.some(({ blocks }) => blocks.some((block) => /^(#|```|\|)/.test(block))));
  if (arranged) return [...before, ...rows.flatMap((row) => row.flatMap(({ blocks }) => blocks))];
  return [...before, markdownTable(rows.map((row) => row.map(({ blocks }) => blocks.join(' '))))];
}

/** Rows of texts, the first of which names the columns. */
export function markdownTable(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(...rows.map((row) => row.length));
  const lines = rows.map((row) => {
    const cells = Array.from({ length: columns }, (_, at) => cellText(row[at] ?? ''));
    return `| ${cells.join(' | ')} |`;
  });
  const rule = `|${' --- |'.repeat(columns)}`;
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}

const cellText = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();

function rowsOf(table: HtmlElement): HtmlElement[][] {
  const groups = table.childNodes.filter(isElement);
  const rows = groups.flatMap((group) =>
    /^(thead|tbody|tfoot)$/.test(group.tagName) ? group.childNodes.filter(isElement) : [group],
  );
  return rows
    .filter(({ tagName }) => tagName === 'tr')
    .map((row) =>
      row.childNodes
        .filter(isElement)
        .filter(({ tagName }) => tagName === 'td' || tagName === 'th')
        .flatMap((cell) => [cell, ...emptyCells(cell)]),
    )
    .filter((row) => row.length > 0);
}

/** A cell over several columns is the first of them. */
function emptyCells(cell: HtmlElement): HtmlElement[] {
  const span = Math.min(mostColumns, Number.parseInt(attribute(cell, 'colspan'), 10) || 1);
  return Array.from({ length: span - 1 }, () => ({ ...cell, childNodes: [] }));
}
