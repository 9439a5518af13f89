import type { Selectable } from 'kysely';
import type { Scope } from '#kernel/scope';
import type { KnowledgeTables } from './tables.ts';

export type VersionRow = Omit<Selectable<KnowledgeTables['article_versions']>, 'org_id'>;

const head = [
  'article_id',
  'version',
  'title',
  'language',
  'status',
  'author_id',
  'restored_from',
  'created_at',
] as const;

const versions = (scope: Scope) => scope.tables<KnowledgeTables>();

export async function insertVersion(scope: Scope, version: VersionRow): Promise<void> {
  await versions(scope).insertInto('article_versions').values(version).execute();
}

/** Versions of an article below a number, the newest first, without their bodies. */
export async function versionsBelow(
  scope: Scope,
  articleId: string,
  below: number,
  limit: number,
): Promise<Omit<VersionRow, 'body'>[]> {
  return versions(scope)
    .selectFrom('article_versions')
    .select(head)
    .where('article_id', '=', articleId)
    .where('version', '<', below)
    .orderBy('version', 'desc')
    .limit(limit)
    .execute();
}

export async function versionOf(
  scope: Scope,
  articleId: string,
  version: number,
): Promise<VersionRow | undefined> {
  return versions(scope)
    .selectFrom('article_versions')
    .select([...head, 'body'])
    .where('article_id', '=', articleId)
    .where('version', '=', version)
    .executeTakeFirst();
}
