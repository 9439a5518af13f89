import { buffer } from 'node:stream/consumers';
import { fail } from '#kernel/errors';
import { openFile, type StoredFile } from '#kernel/files';
import type { Principal, Services } from '#kernel/scope';
import { decodeText } from '#modules/ai';
import { type FeelInput, feelErrors, feelLimits } from '../../contract/feel.ts';
import { guessDate, guessText, type Line, linesOf, linesOfText, readTable, type Table } from './table.ts';

interface OpenLines {
  readonly lines: readonly Line[];
  readonly title: string;
  readonly files: readonly StoredFile[];
}

/** What is to be read, from the request or from the file that it names. */
export async function openLines(
  services: Services,
  principal: Principal,
  { texts, fileId, column, dateColumn }: FeelInput,
): Promise<OpenLines> {
  if (texts !== undefined) {
    const title = texts.find((text) => text.trim() !== '')?.trim() ?? '–';
    return { lines: texts.map((text) => ({ text, date: null })), title, files: [] };
  }
  const { file, table, text } = await openTable(services, principal, fileId ?? '');
  const lines = table ? linesOfTable(table, column, dateColumn) : linesOfText(text);
  return { lines: checked(lines), title: file.name, files: [file] };
}

/** A file's table; without one where it is a plain text. */
export async function openTable(
  services: Services,
  principal: Principal,
  fileId: string,
): Promise<{ file: StoredFile; text: string; table: Table | null }> {
  const { file, read } = await openFile(services, principal, fileId);
  if (file.kind !== 'csv' && file.kind !== 'plain') fail(feelErrors.notATable, { name: file.name });
  const text = decodeText(await buffer(await read()));
  const isTable = file.kind === 'csv' || file.name.toLowerCase().endsWith('.tsv');
  return { file, text, table: isTable ? readTable(text) : null };
}

function linesOfTable(table: Table, column: string | undefined, dateColumn: string | undefined): Line[] {
  for (const name of [column, dateColumn])
    if (name !== undefined && !table.names.includes(name))
      fail(feelErrors.noColumn, { name, columns: table.names.join(', ') });
  const text = column ?? guessText(table);
  return text === null ? [] : linesOf(table, text, dateColumn ?? guessDate(table));
}

function checked(lines: readonly Line[]): readonly Line[] {
  if (lines.length === 0) fail(feelErrors.noText);
  if (lines.length > feelLimits.lines)
    fail(feelErrors.tooManyLines, { count: lines.length, most: feelLimits.lines });
  const long = lines.findIndex(({ text }) => text.length > feelLimits.characters);
  if (long >= 0) fail(feelErrors.lineTooLong, { line: long + 1, most: feelLimits.characters });
  return lines;
}
