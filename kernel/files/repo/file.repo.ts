import { sql } from 'kysely';
import type { Scope } from '#kernel/scope';
import type { FileRow, FilesTables } from './tables.ts';

export async function insertFile(scope: Scope, row: FileRow): Promise<void> {
  await scope.tables<FilesTables>().insertInto('files').values(row).execute();
}

export async function findFile(scope: Scope, id: string): Promise<FileRow | undefined> {
  return scope.tables<FilesTables>().selectFrom('files').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Something refers to it from now on; whoever would sweep it waits for this transaction and then leaves it. */
export async function keepFile(scope: Scope, id: string): Promise<void> {
  await scope
    .tables<FilesTables>()
    .updateTable('files')
    .set({ unreferenced_since: null })
    .where('id', '=', id)
    .execute();
}

/** Of these files, those to which nothing refers any more are swept a day after `since`. */
export async function noteUnreferenced(scope: Scope, ids: readonly string[], since: Date): Promise<void> {
  if (ids.length === 0) return;
  const trx = scope.tables<FilesTables>();
  // Whoever attaches one of them holds its row; only a statement that begins later sees what they attached.
  await sql`select id from files where id = any(${[...ids]}::uuid[]) order by id for update`.execute(trx);
  await sql`
    update files f set unreferenced_since = ${since}
    where id = any(${[...ids]}::uuid[]) and unreferenced_since is null
      and not exists (select 1 from file_references r where r.file_id = f.id)
  `.execute(trx);
}

/**
 * Deletes files to which nothing has referred since `before`, with their variants.
 * @returns the hashes that they showed, one a row
 */
export async function deleteUnreferenced(
  scope: Scope,
  { before, limit }: { before: Date; limit: number },
): Promise<string[]> {
  const trx = scope.tables<FilesTables>();
  const idle = await sql<{ id: string }>`
    select id from files where unreferenced_since < ${before} order by id limit ${limit} for update skip locked
  `.execute(trx);
  const ids = idle.rows.map(({ id }) => id);
  if (ids.length === 0) return [];
  const variants = await trx
    .deleteFrom('file_variants')
    .where('file_id', 'in', ids)
    .returning('sha256')
    .execute();
  const files = await trx.deleteFrom('files').where('id', 'in', ids).returning('sha256').execute();
  return [...variants, ...files].flatMap(({ sha256 }) => (sha256 === null ? [] : [sha256]));
}
