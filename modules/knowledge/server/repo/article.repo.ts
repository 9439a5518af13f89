import type { Insertable, Selectable } from 'kysely';
import type { Scope } from '#kernel/scope';
import type { KnowledgeTables } from './tables.ts';

export type ArticleRow = Omit<Selectable<KnowledgeTables['articles']>, 'org_id' | 'words'>;

const columns = [
  'id',
  'title',
  'body',
  'language',
  'status',
  'version',
  'passage_count',
  'created_at',
  'updated_at',
  'deleted_at',
  'source_id',
  'source_key',
  'source_place',
  'source_version',
] as const;

const articles = (scope: Scope) => scope.tables<KnowledgeTables>();

/** An article that is not archived. */
export async function articleById(scope: Scope, id: string): Promise<ArticleRow | undefined> {
  return articles(scope)
    .selectFrom('articles')
    .select(columns)
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .executeTakeFirst();
}

/** The same, kept from other writers until the transaction ends. */
export async function lockArticle(scope: Scope, id: string): Promise<ArticleRow | undefined> {
  return articles(scope)
    .selectFrom('articles')
    .select(columns)
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
}

/** An article that was archived after an instant, kept from other writers. */
export async function lockArchivedArticle(
  scope: Scope,
  id: string,
  archivedAfter: Date,
): Promise<ArticleRow | undefined> {
  return articles(scope)
    .selectFrom('articles')
    .select(columns)
    .where('id', '=', id)
    .where('deleted_at', '>', archivedAfter)
    .forUpdate()
    .executeTakeFirst();
}

/** Whether an article exists, archived or not. */
export async function articleExists(scope: Scope, id: string): Promise<boolean> {
  const row = await articles(scope)
    .selectFrom('articles')
    .select('id')
    .where('id', '=', id)
    .executeTakeFirst();
  return row !== undefined;
}

export async function insertArticle(
  scope: Scope,
  article: Insertable<KnowledgeTables['articles']>,
): Promise<ArticleRow> {
  return articles(scope).insertInto('articles').values(article).returning(columns).executeTakeFirstOrThrow();
}

export async function updateArticle(
  scope: Scope,
  id: string,
  changes: Partial<Omit<ArticleRow, 'id' | 'created_at'>>,
): Promise<ArticleRow> {
  return articles(scope)
    .updateTable('articles')
    .set(changes)
    .where('id', '=', id)
    .returning(columns)
    .executeTakeFirstOrThrow();
}

/** The bodies of those articles that are not archived, by id. */
export interface ArticleText {
  readonly title: string;
  readonly body: string;
}

export async function textsOf(scope: Scope, ids: readonly string[]): Promise<Map<string, ArticleText>> {
  if (ids.length === 0) return new Map();
  const rows = await articles(scope)
    .selectFrom('articles')
    .select(['id', 'title', 'body'])
    .where('id', 'in', [...ids])
    .where('deleted_at', 'is', null)
    .execute();
  return new Map(rows.map(({ id, title, body }) => [id, { title, body }]));
}

/** Deletes for good what was archived before an instant, versions included. */
export async function deleteArchived(scope: Scope, archivedBefore: Date): Promise<void> {
  await articles(scope).deleteFrom('articles').where('deleted_at', '<=', archivedBefore).execute();
}
