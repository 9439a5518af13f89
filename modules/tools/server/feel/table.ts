import { readCsv } from '#kernel/csv';
import { dateOrderOf, readDate } from './dates.ts';

/** Rows of cells under names. */
export interface Table {
  readonly names: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface Line {
  readonly text: string;
  readonly date: string | null;
}

/** So many rows tell what a column holds. */
const ASKED = 200;
const LONGEST_NAME = 60;
/** Share of a column's cells that must be dates. */
const MOSTLY = 0.8;
/** How much longer than its name the cells of a lone column are. */
const LONGER = 2;

export function readTable(csv: string): Table {
  const rows = readCsv(csv);
  const [first = [], ...others] = rows;
  const width = Math.max(0, ...rows.slice(0, ASKED).map((row) => row.length));
  const named = hasNames(first, others);
  const names = Array.from({ length: width }, (_, at) => (named && first[at]?.trim()) || String(at + 1));
  return {
    names: names.map((name, at) => (names.indexOf(name) === at ? name : `${name} ${at + 1}`)),
    rows: named ? others : rows,
  };
}

/** Names are short, are no numbers or dates, and stand over something longer where there is but one column. */
function hasNames(first: readonly string[], others: readonly (readonly string[])[]): boolean {
  const filled = first.map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (others.length === 0 || filled.length === 0) return false;
  if (filled.some((cell) => cell.length > LONGEST_NAME || /^[\d\s.,:/-]+$/.test(cell))) return false;
  if (first.length > 1) return true;
  const lengths = others.slice(0, ASKED).map(([cell = '']) => cell.length);
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  return !/[.!?]\s*$/.test(filled[0] ?? '') && mean > LONGER * (filled[0]?.length ?? 0);
}

const cellsOf = ({ rows }: Table, at: number) =>
  rows
    .slice(0, ASKED)
    .map((row) => row[at]?.trim() ?? '')
    .filter((cell) => cell !== '');

/** The column with the most letters; null without one. */
export function guessText(table: Table): string | null {
  const letters = table.names.map((_, at) =>
    cellsOf(table, at).reduce((sum, cell) => sum + (cell.match(/\p{L}/gu)?.length ?? 0), 0),
  );
  const most = Math.max(0, ...letters);
  return most === 0 ? null : (table.names[letters.indexOf(most)] ?? null);
}

/** The first column that mostly holds dates; null without one. */
export function guessDate(table: Table): string | null {
  const found = table.names.find((_, at) => {
    const cells = cellsOf(table, at);
    const order = dateOrderOf(cells);
    return (
      cells.length > 0 &&
      cells.filter((cell) => readDate(cell, order) !== null).length >= MOSTLY * cells.length
    );
  });
  return found ?? null;
}

/** The texts of a column in their order, empty ones left out, with their dates. */
export function linesOf({ names, rows }: Table, column: string, dateColumn: string | null): Line[] {
  const at = names.indexOf(column);
  const dateAt = dateColumn === null ? -1 : names.indexOf(dateColumn);
  const order = dateOrderOf(rows.map((row) => row[dateAt] ?? ''));
  return rows.flatMap((row) => {
    const text = row[at]?.trim() ?? '';
    return text === '' ? [] : [{ text, date: readDate(row[dateAt] ?? '', order) }];
  });
}

/** A plain text, one text a line. */
export function linesOfText(text: string): Line[] {
  return text.split(/\r\n|\n|\r/).flatMap((line) => {
    const trimmed = line.trim();
    return trimmed === '' ? [] : [{ text: trimmed, date: null }];
  });
}
