import { sql } from 'kysely';
import type { Scope } from '#kernel/scope';
import type { ArticleRow } from './article.repo.ts';
import type { KnowledgeTables } from './tables.ts';

/** An article that an import wrote, with the text that it wrote. */
export type SourcedArticle = Pick<
  ArticleRow,
  'id' | 'version' | 'deleted_at' | 'source_key' | 'source_version'
> & {
  readonly imported_title: string | null;
  readonly imported_body: string | null;
};

/** Articles of a source whose key begins so: those of one page. Archived ones too. */
export async function articlesOfPlace(
  scope: Scope,
  sourceId: string,
  place: string,
): Promise<SourcedArticle[]> {
  const found = await sql<SourcedArticle>`
    select a.id, a.version, a.deleted_at, a.source_key, a.source_version,
      v.title as imported_title, v.body as imported_body
    from articles a
    left join article_versions v on v.article_id = a.id and v.version = a.source_version
    where a.source_id = ${sourceId} and a.source_place = ${place}
    order by a.created_at, a.id
  `.execute(scope.tables<KnowledgeTables>());
  return found.rows;
}

/** The pages that articles of a source came from. */
export async function placesOfSource(scope: Scope, sourceId: string): Promise<string[]> {
  const found = await sql<{ place: string }>`
    select distinct source_place as place from articles
    where source_id = ${sourceId} and deleted_at is null and source_place is not null order by place limit 500
  `.execute(scope.tables<KnowledgeTables>());
  return found.rows.map(({ place }) => place);
}

/** An article that says the same in the same words, or has the same title in the same language. */
export async function findDuplicate(
  scope: Scope,
  text: { readonly title: string; readonly body: string; readonly language: string },
): Promise<string | null> {
  const found = await sql<{ id: string }>`
    select id from articles
    where deleted_at is null
      and (body = ${text.body} or (app.fold(title) = app.fold(${text.title}) and language = ${text.language}))
    order by (body = ${text.body}) desc, created_at limit 1
  `.execute(scope.tables<KnowledgeTables>());
  return found.rows[0]?.id ?? null;
}

/** Whether a source has been imported from before. */
export async function hasArticles(scope: Scope, sourceId: string): Promise<boolean> {
  const row = await scope
    .tables<KnowledgeTables>()
    .selectFrom('articles')
    .select('id')
    .where('source_id', '=', sourceId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
