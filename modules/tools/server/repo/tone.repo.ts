import { type Selectable, sql } from 'kysely';
import type { Scope } from '#kernel/scope';
import type { NewTone } from '../../contract/index.ts';
import type { ToolsTables } from './tables.ts';

export type ToneRow = Omit<Selectable<ToolsTables['write_tones']>, 'org_id' | 'created_at'>;

/** By name, without their examples. */
export async function selectTones(
  scope: Scope,
  limit: number,
): Promise<(Pick<ToneRow, 'id' | 'name' | 'updated_at'> & { example_count: number })[]> {
  return scope
    .tables<ToolsTables>()
    .selectFrom('write_tones')
    .select(['id', 'name', 'updated_at'])
    .select(sql<number>`jsonb_array_length(examples)`.as('example_count'))
    .orderBy('name')
    .orderBy('id')
    .limit(limit)
    .execute();
}

export async function findTone(scope: Scope, id: string): Promise<ToneRow | undefined> {
  return scope
    .tables<ToolsTables>()
    .selectFrom('write_tones')
    .select(['id', 'name', 'examples', 'revision', 'updated_at'])
    .where('id', '=', id)
    .executeTakeFirst();
}

export async function insertTone(scope: Scope, id: string, { name, examples }: NewTone): Promise<void> {
  const at = scope.now();
  await scope
    .tables<ToolsTables>()
    .insertInto('write_tones')
    .values({ id, name, examples: JSON.stringify(examples), created_at: at, updated_at: at })
    .execute();
}

/** @returns false when it is not at that revision any more */
export async function updateTone(
  scope: Scope,
  { id, revision }: { readonly id: string; readonly revision: number },
  { name, examples }: NewTone,
): Promise<boolean> {
  const { numUpdatedRows } = await scope
    .tables<ToolsTables>()
    .updateTable('write_tones')
    .set({ name, examples: JSON.stringify(examples), revision: revision + 1, updated_at: scope.now() })
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

export async function deleteToneRow(scope: Scope, id: string): Promise<boolean> {
  const { numDeletedRows } = await scope
    .tables<ToolsTables>()
    .deleteFrom('write_tones')
    .where('id', '=', id)
    .executeTakeFirst();
  return numDeletedRows === 1n;
}
