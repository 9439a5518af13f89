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

/** Deletes the passages of an article with their words. */
export async function deletePassages(scope: Scope, articleId: string): Promise<void> {
  const tables = scope.tables<KnowledgeTables>();
  await tables.deleteFrom('passages').where('article_id', '=', articleId).execute();
  await tables.deleteFrom('article_words').where('article_id', '=', articleId).execute();
}

/** Adds all passages of an article in one statement, and in another the words that they hold. */
export async function insertPassages(
  scope: Scope,
  article: PassageOwner,
  passages: readonly Passage[],
): Promise<void> {
  const tables = scope.tables<KnowledgeTables>();
  await sql`
    insert into passages (article_id, version, language, title, position, heading, text, start_offset, end_offset)
    select ${article.id}::uuid, ${article.version}::int, ${article.language}::text, ${article.title}::text,
      position, heading, text, start, "end"
    from jsonb_to_recordset(${JSON.stringify(passages)}::jsonb)
      as p(position int, heading text, text text, start int, "end" int)
  `.execute(tables);
  await sql`
    insert into article_words (article_id, language, word)
    select distinct p.article_id, p.language, t.word
    from passages p,
      regexp_split_to_table(app.fold(concat_ws(' ', p.title, p.heading, p.text)), '[^[:alnum:]]+') t(word)
    where p.article_id = ${article.id} and t.word <> ''
  `.execute(tables);
}
