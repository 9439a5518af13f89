// boundary: sockets, it quotes names and opens nothing
import { escapeIdentifier } from 'pg';
import type { Snapshot } from '#kernel/scope';
import type { ArchivedTable, Manifest } from '../archive/contents.ts';

/** Text that one record of an archive holds, and that both sides hold in memory. */
const recordCharacters = 1_000_000;

/** What modules stored, in the table's order; what PostgreSQL generates follows from it. */
export async function columnsOf(snapshot: Snapshot, table: string): Promise<ArchivedTable['columns']> {
  return snapshot.query<{ name: string; type: string }>(
    `select a.attname as name, format_type(a.atttypid, a.atttypmod) as type from pg_attribute a
     where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     order by a.attnum`,
    [escapeIdentifier(table)],
  );
}

export async function migrationsOf(snapshot: Snapshot): Promise<Manifest['migrations']> {
  return snapshot.query<{ name: string; checksum: string }>(
    `select name, checksum from app.migrations where name like '%/%' order by name`,
  );
}

export async function organisationIds(snapshot: Snapshot): Promise<string[]> {
  const rows = await snapshot.query<{ id: string }>('select id from organisations order by id');
  return rows.map(({ id }) => id);
}

/** Rows as records in PostgreSQL's own text, which loses nothing of any type and is the same in every version. */
export async function* readTable(
  snapshot: Snapshot,
  { name, columns }: ArchivedTable,
): AsyncGenerator<string[]> {
  const list = columns.map((column) => escapeIdentifier(column.name)).join(', ');
  let held: string[] = [];
  let characters = 0;
  for await (const rows of snapshot.read<{ row: string }>(
    `select row(${list})::text as row from ${escapeIdentifier(name)}`,
  )) {
    for (const { row } of rows) {
      held.push(row);
      characters += row.length;
      if (characters < recordCharacters) continue;
      yield held;
      held = [];
      characters = 0;
    }
  }
  if (held.length > 0) yield held;
}
