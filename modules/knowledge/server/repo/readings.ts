import { type RawBuilder, sql } from 'kysely';
import { stemmedLanguages } from '../../contract/index.ts';

/** How the search reads a language without stems: word by word. */
const wordByWord = '';

/**
 * Rows (word, language, query): each word as each language's search reads it. Made once for a statement, not for each
 * passage; an empty query means that the language ignores the word.
 */
export function readings(words: readonly string[]): RawBuilder<unknown> {
  const languages = [...stemmedLanguages, wordByWord];
  return sql`
    select asked.word, spoken.language, plainto_tsquery(app.search_configuration(spoken.language), asked.word) as query
    from unnest(${[...words]}::text[]) as asked(word)
    cross join unnest(${languages}::text[]) as spoken(language)
  `;
}

/** Which of the readings is the passage's (alias `p`). */
export const readAs = sql`case when p.language = any(${[...stemmedLanguages]}::text[]) then p.language else ${wordByWord} end`;

/**
 * Whether a passage (alias `p`) may hold one of the words, by the index: it does in some language's reading of them.
 * @param rows what `readings` gives
 */
export const holding = (rows: RawBuilder<unknown>): RawBuilder<boolean> => sql`
  (p.article_id, p.position) in (
    select held.article_id, held.position from search.passages_holding(
      (select string_agg(r.query::text, ' | ') from ${rows} r where numnode(r.query) > 0)::tsquery
    ) held
  )
`;
