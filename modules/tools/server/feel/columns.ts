import { fail } from '#kernel/errors';
import type { Principal, Services } from '#kernel/scope';
import { type FeelColumns, feelErrors, feelLimits } from '../../contract/feel.ts';
import { openTable } from './open-lines.ts';
import { guessDate, guessText, linesOfText, type Table } from './table.ts';

const EXAMPLE_CHARACTERS = 80;

/** What an uploaded table holds, before anything is paid. @throws `files.not_found`, and what is wrong with it */
export async function feelColumns(
  services: Services,
  principal: Principal,
  fileId: string,
): Promise<FeelColumns> {
  const { table, text } = await openTable(services, principal, fileId);
  const lines = table ? table.rows.length : linesOfText(text).length;
  if (lines === 0) fail(feelErrors.noText);
  if (lines > feelLimits.lines) fail(feelErrors.tooManyLines, { count: lines, most: feelLimits.lines });
  if (!table) return { lines, columns: [], column: null, dateColumn: null };
  return {
    lines,
    columns: table.names.map((name, at) => ({ name, example: exampleOf(table, at) })),
    column: guessText(table),
    dateColumn: guessDate(table),
  };
}

function exampleOf({ rows }: Table, at: number): string {
  const cell = rows.map((row) => row[at]?.trim() ?? '').find((value) => value !== '') ?? '';
  return cell.length > EXAMPLE_CHARACTERS ? `${cell.slice(0, EXAMPLE_CHARACTERS)}…` : cell;
}
