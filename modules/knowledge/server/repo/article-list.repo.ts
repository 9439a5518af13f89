import { sql } from 'kysely';
import { beforeCursor } from '#kernel/paging';
import type { Scope } from '#kernel/scope';
import { type ArticleQuery, stemmedLanguages } from '../../contract/index.ts';
import { beginningLength } from '../search/excerpt-of.ts';
import { wordsOf } from '../search/words-of.ts';
import type { ArticleRow } from './article.repo.ts';
import type { KnowledgeTables } from './tables.ts';

/** Similarity of a word and a part of a title from which one is taken for the other (0 to 1). */
const titleSimilarity = 0.6;

export type ListedArticle = Omit<
  ArticleRow,
  'body' | 'passage_count' | 'source_id' | 'source_key' | 'source_version'
> & { readonly beginning: string };

/** One page and one more of the articles that fit the query, newest first. */
export async function selectArticles(scope: Scope, query: ArticleQuery): Promise<ListedArticle[]> {
  let select = scope
    .tables<KnowledgeTables>()
    .selectFrom('articles')
    .select(['id', 'title', 'language', 'status', 'version', 'created_at', 'updated_at', 'deleted_at'])
    .select('source_place')
    .select(sql<string>`left(body, ${beginningLength})`.as('beginning'))
    .where('deleted_at', query.status === 'archived' ? 'is not' : 'is', null)
    .where(beforeCursor(query.cursor));
  if (query.language) select = select.where('language', '=', query.language);
  if (query.status === 'published' || query.status === 'draft')
    select = select.where('status', '=', query.status);
  if (query.search) select = select.where(matches(query.search));
  return select
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(query.limit + 1)
    .execute();
}

/** Articles that hold every word or its beginning, in each article's own language, or whose title nearly does. */
function matches(search: string) {
  const words = wordsOf(search);
  if (words.length === 0) return sql<boolean>`false`;
  const every = words.map((word) => `${word}:*`).join(' & ');
  const arms = stemmedLanguages.map(
    (language) =>
      sql`(language = ${language} and words @@ to_tsquery(app.search_configuration(${language}), ${every}))`,
  );
  return sql<boolean>`(
    ${sql.join(arms, sql` or `)}
    or words @@ to_tsquery('app.comptoir_simple', ${every})
    or strict_word_similarity(app.fold(${words.join(' ')}), app.fold(title)) >= ${titleSimilarity}
  )`;
}
