import { type Selectable, sql } from 'kysely';
import type { Scope } from '#kernel/scope';
import type { GlossaryTermView } from '../../contract/index.ts';
import type { ToolsTables } from './tables.ts';

export type GlossaryRow = Omit<Selectable<ToolsTables['glossaries']>, 'org_id' | 'created_at'>;

const columns = [
  ...(['id', 'name', 'source_language', 'target_language'] as const),
  ...(['inflect', 'terms', 'revision', 'updated_at'] as const),
] as const;

/** By name, without their terms. */
export async function selectGlossaries(
  scope: Scope,
  limit: number,
): Promise<(Omit<GlossaryRow, 'terms'> & { term_count: number })[]> {
  return scope
    .tables<ToolsTables>()
    .selectFrom('glossaries')
    .select(['id', 'name', 'source_language', 'target_language', 'inflect', 'revision', 'updated_at'])
    .select(sql<number>`jsonb_array_length(terms)`.as('term_count'))
    .orderBy('name')
    .orderBy('id')
    .limit(limit)
    .execute();
}

export async function findGlossary(scope: Scope, id: string): Promise<GlossaryRow | undefined> {
  return scope
    .tables<ToolsTables>()
    .selectFrom('glossaries')
    .select(columns)
    .where('id', '=', id)
    .executeTakeFirst();
}

/** Of a pair of languages: the one that was changed last of those that have terms. */
export async function findGlossaryOf(
  scope: Scope,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<Pick<GlossaryRow, 'id' | 'updated_at'> | undefined> {
  return scope
    .tables<ToolsTables>()
    .selectFrom('glossaries')
    .select(['id', 'updated_at'])
    .where('source_language', '=', from)
    .where('target_language', '=', to)
    .where(sql<boolean>`terms <> '[]'`)
    .orderBy('updated_at', 'desc')
    .orderBy('id')
    .executeTakeFirst();
}

export async function insertGlossary(
  scope: Scope,
  row: {
    readonly id: string;
    readonly name: string;
    readonly source_language: string;
    readonly target_language: string;
    readonly inflect: boolean;
    readonly created_at: Date;
  },
): Promise<void> {
  await scope
    .tables<ToolsTables>()
    .insertInto('glossaries')
    .values({ ...row, terms: '[]', updated_at: row.created_at })
    .execute();
}

/** @returns false when it is not at that revision any more */
export async function updateGlossary(
  scope: Scope,
  { id, revision }: { readonly id: string; readonly revision: number },
  changed: { readonly name: string; readonly inflect: boolean; readonly terms: readonly GlossaryTermView[] },
): Promise<boolean> {
  const { numUpdatedRows } = await scope
    .tables<ToolsTables>()
    .updateTable('glossaries')
    .set({
      ...changed,
      terms: JSON.stringify(changed.terms),
      revision: revision + 1,
      updated_at: scope.now(),
    })
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

export async function deleteGlossaryRow(scope: Scope, id: string): Promise<boolean> {
  const { numDeletedRows } = await scope
    .tables<ToolsTables>()
    .deleteFrom('glossaries')
    .where('id', '=', id)
    .executeTakeFirst();
  return numDeletedRows === 1n;
}
