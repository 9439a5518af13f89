import type { Selectable } from 'kysely';
import type { PageQuery } from '#kernel/contract';
import { beforeIntegerCursor } from '#kernel/paging';
import type { Scope } from '#kernel/scope';
import type { PromptsTables } from './tables.ts';

export type PromptVersionRow = Omit<Selectable<PromptsTables['prompt_versions']>, 'org_id'>;

const columns = ['id', 'name', 'version', 'text', 'restored_from', 'author_id', 'created_at'] as const;

const versions = (scope: Scope) => scope.tables<PromptsTables>();

/** Of each prompt that the organisation has touched. */
export async function newestVersions(scope: Scope): Promise<PromptVersionRow[]> {
  return versions(scope)
    .selectFrom('prompt_versions')
    .distinctOn('name')
    .select(columns)
    .orderBy('name')
    .orderBy('version', 'desc')
    .execute();
}

export async function newestVersion(scope: Scope, name: string): Promise<PromptVersionRow | undefined> {
  return versions(scope)
    .selectFrom('prompt_versions')
    .select(columns)
    .where('name', '=', name)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
}

export async function findVersion(
  scope: Scope,
  name: string,
  version: number,
): Promise<PromptVersionRow | undefined> {
  return versions(scope)
    .selectFrom('prompt_versions')
    .select(columns)
    .where('name', '=', name)
    .where('version', '=', version)
    .executeTakeFirst();
}

/** One more than `limit`, newest first. */
export async function selectVersions(
  scope: Scope,
  name: string,
  query: PageQuery,
): Promise<PromptVersionRow[]> {
  return versions(scope)
    .selectFrom('prompt_versions')
    .select(columns)
    .where('name', '=', name)
    .where(beforeIntegerCursor(query.cursor, 'version'))
    .orderBy('version', 'desc')
    .orderBy('id', 'desc')
    .limit(query.limit + 1)
    .execute();
}

/** @returns false where the prompt has a version of this number already */
export async function insertVersion(scope: Scope, row: PromptVersionRow): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await versions(scope)
    .insertInto('prompt_versions')
    .values(row)
    .onConflict((conflict) => conflict.columns(['org_id', 'name', 'version']).doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}
