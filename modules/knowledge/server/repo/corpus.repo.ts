import { sql } from 'kysely';
import type { Scope } from '#kernel/scope';
import type { AnswerArticle } from '#modules/ai';
import type { KnowledgeTables } from './tables.ts';

/** Says that what is answered from has changed, and by how many passages it grew. */
export async function moveCorpus(scope: Scope, passages: number): Promise<void> {
  await scope
    .tables<KnowledgeTables>()
    .insertInto('corpus_versions')
    .values({ version: '1', passages })
    .onConflict((conflict) =>
      conflict.column('org_id').doUpdateSet({
        version: sql`corpus_versions.version + 1`,
        passages: sql`corpus_versions.passages + excluded.passages`,
      }),
    )
    .execute();
}

export async function corpusState(scope: Scope): Promise<{ version: string; passages: number }> {
  const row = await scope
    .tables<KnowledgeTables>()
    .selectFrom('corpus_versions')
    .select(['version', 'passages'])
    .executeTakeFirst();
  return row ?? { version: '0', passages: 0 };
}

/** Published articles, those changed last first, until they have that many passages. */
export async function latestArticles(scope: Scope, maxPassages: number): Promise<AnswerArticle[]> {
  const found = await sql<AnswerArticle>`
    select id, version, title, body, language from (
      select a.*, sum(passage_count) over (order by updated_at desc, id desc) as so_far from articles a
      where status = 'published' and deleted_at is null
    ) counted
    where so_far <= ${maxPassages}
    order by id
  `.execute(scope.tables<KnowledgeTables>());
  return found.rows;
}

/** Those of the given articles that are published. */
export async function articlesByIds(scope: Scope, ids: readonly string[]): Promise<AnswerArticle[]> {
  if (ids.length === 0) return [];
  return scope
    .tables<KnowledgeTables>()
    .selectFrom('articles')
    .select(['id', 'version', 'title', 'body', 'language'])
    .where('id', 'in', [...ids])
    .where('status', '=', 'published')
    .where('deleted_at', 'is', null)
    .orderBy('id')
    .execute();
}
