import { sql } from 'kysely';
import type { Scope } from '#kernel/scope';
import type { Passage } from '../passages/split-passages.ts';
import type { KnowledgeTables } from './tables.ts';

/** An article as its passages repeat it, so that a search reads one table. */
export interface PassageOwner {
  readonly id: string;
  readonly version: number;
  readonly language: string;
  readonly title: string;
}

export async function deletePassages(scope: Scope, articleId: string): Promise<void> {
  await scope.tables<KnowledgeTables>().deleteFrom('passages').where('article_id', '=', articleId).execute();
}

/** Adds all passages of an article in one statement. */
export async function insertPassages(
  scope: Scope,
  article: PassageOwner,
  passages: readonly Passage[],
): Promise<void> {
  await sql`
    insert into passages (article_id, version, language, title, position, heading, text, start_offset, end_offset)
    select ${article.id}::uuid, ${article.version}::int, ${article.language}::text, ${article.title}::text,
      position, heading, text, start, "end"
    from jsonb_to_recordset(${JSON.stringify(passages)}::jsonb)
      as p(position int, heading text, text text, start int, "end" int)
  `.execute(scope.tables<KnowledgeTables>());
}
