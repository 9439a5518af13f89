import { sql } from 'kysely';
import type { Scope } from '#kernel/scope';
import { readAs, readings } from './readings.ts';
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
    with queries as materialized (${readings(words)})
    select w.word,
      exists(select from queries q where q.word = w.word and numnode(q.query) = 0) as stop,
      (select count(*)::int from passages p join queries q on q.language = ${readAs}
        where q.word = w.word and p.words @@ q.query and p.language = coalesce(${language ?? null}::text, p.language)) as passages
    from unnest(${[...words]}::text[]) with ordinality w(word, at)
    order by at
  `.execute(scope.tables<KnowledgeTables>());
  return found.rows;
}

/**
 * The word of the published articles that shares most trigrams with a given one.
 * @param similarity 0 to 1; less is no likeness
 */
export async function nearestWord(
  scope: Scope,
  word: string,
  language: string | undefined,
  similarity: number,
): Promise<string | null> {
  const found = await sql<{ word: string }>`
    select t.word from passages p, regexp_split_to_table(p.folded, '[^[:alnum:]]+') t(word)
    where strict_word_similarity(app.fold(${word}), p.folded) >= ${similarity}
      and p.language = coalesce(${language ?? null}::text, p.language)
      and similarity(t.word, app.fold(${word})) >= ${similarity}
    group by t.word
    order by similarity(t.word, app.fold(${word})) desc, count(*) desc, t.word
    limit 1
  `.execute(scope.tables<KnowledgeTables>());
  return found.rows[0]?.word ?? null;
}
