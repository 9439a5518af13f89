import { sql } from 'kysely';
import type { Scope } from '#kernel/scope';
import { holding, readAs, readings } from './readings.ts';
import type { KnowledgeTables } from './tables.ts';

/** What the published articles know of a word. */
export interface KnownWord {
  readonly word: string;
  /** Whether some language's search ignores it, as it ignores "the". */
  readonly stop: boolean;
  /** Passages that hold one of its forms. */
  readonly passages: number;
}

/** Looks each word up, as the passages' own languages read it; in their order. */
export async function lookUpWords(
  scope: Scope,
  words: readonly string[],
  language: string | undefined,
): Promise<KnownWord[]> {
  const found = await sql<KnownWord>`
    with queries as materialized (${readings(words)}), held as materialized (
      select p.language, p.words from passages p
      where ${holding(sql`queries`)} and p.language = coalesce(${language ?? null}::text, p.language)
    )
    select w.word,
      exists(select from queries q where q.word = w.word and numnode(q.query) = 0) as stop,
      (select count(*)::int from held p join queries q on q.language = ${readAs}
        where q.word = w.word and p.words @@ q.query) as passages
    from unnest(${[...words]}::text[]) with ordinality w(word, at)
    order by at
  `.execute(scope.tables<KnowledgeTables>());
  return found.rows;
}

/** The word of the published articles that shares most trigrams with a given one; null when none shares 40 %. */
export async function nearestWord(
  scope: Scope,
  word: string,
  language: string | undefined,
): Promise<string | null> {
  const found = await sql<{ word: string }>`
    select w.word from article_words w
    where (w.article_id, w.word) in (select near.article_id, near.word from search.words_resembling(${word}) near)
      and w.language = coalesce(${language ?? null}::text, w.language)
    group by w.word
    order by similarity(w.word, app.fold(${word})) desc, count(*) desc, w.word
    limit 1
  `.execute(scope.tables<KnowledgeTables>());
  return found.rows[0]?.word ?? null;
}
