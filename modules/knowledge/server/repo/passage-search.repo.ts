import { sql } from 'kysely';
import type { Scope } from '#kernel/scope';
import { marks } from '../search/read-marked.ts';
import { holding, readAs, readings } from './readings.ts';
import type { KnowledgeTables } from './tables.ts';

export interface WeightedWord {
  readonly word: string;
  readonly weight: number;
}

export interface FoundPassage {
  readonly article_id: string;
  readonly title: string;
  readonly language: string;
  readonly version: number;
  readonly heading: string;
  readonly text: string;
  readonly start_offset: number;
  readonly end_offset: number;
  readonly score: number;
  /** The text with the query's words between marks. */
  readonly marked: string;
}

/** PostgreSQL's weights of D, C, B and A: a word in the text, unused, in a heading, in the title. */
const placeWeights = '{0.6, 0.6, 0.8, 1.0}';

/** Passages by the weights of the words that they hold, each word read as the passage's language does. */
const ranked = (words: readonly WeightedWord[], language: string | undefined) => sql`
  with asked as materialized (
    select q.query, q.language, given.weight
    from jsonb_to_recordset(${JSON.stringify(words)}::jsonb) as given(word text, weight float8)
    join (${readings(words.map(({ word }) => word))}) q on q.word = given.word
  )
  select p.article_id, p.position, sum(asked.weight * ts_rank(${placeWeights}::float4[], p.words, asked.query)) as score
  from passages p join asked on asked.language = ${readAs} and p.words @@ asked.query
  where ${holding(sql`asked`)} and p.language = coalesce(${language ?? null}::text, p.language)
  group by p.article_id, p.position
`;

/** The best passages, best first. */
export async function rankPassages(
  scope: Scope,
  words: readonly WeightedWord[],
  language: string | undefined,
  limit: number,
): Promise<FoundPassage[]> {
  const all = words.map(({ word }) => word).join(' ');
  const options = `HighlightAll=true, StartSel=${marks.start}, StopSel=${marks.end}`;
  const found = await sql<FoundPassage>`
    with best as (
      ${ranked(words, language)} order by score desc, article_id, position limit ${limit}
    )
    select p.article_id, p.title, p.language, p.version, p.heading, p.text, p.start_offset, p.end_offset, best.score,
      ts_headline(
        app.search_configuration(p.language), p.text,
        -- Any of the words will do: "and" becomes "or". The words hold letters and digits only.
        replace(plainto_tsquery(app.search_configuration(p.language), ${all})::text, '&', '|')::tsquery,
        ${options}
      ) as marked
    from best join passages p on p.article_id = best.article_id and p.position = best.position
    order by best.score desc, p.article_id, p.position
  `.execute(scope.tables<KnowledgeTables>());
  return found.rows;
}

/** The articles of the best passages, best first, until they have that many passages together; always the first one. */
export async function rankArticles(
  scope: Scope,
  words: readonly WeightedWord[],
  limit: number,
  maxPassages: number,
): Promise<string[]> {
  const found = await sql<{ article_id: string }>`
    with best as (
      select article_id, max(score) as score from (${ranked(words, undefined)}) ranked
      group by article_id order by score desc, article_id limit ${limit}
    ), counted as (
      select article_id, score,
        sum(passage_count) over (order by score desc, article_id) as so_far,
        row_number() over (order by score desc, article_id) as place
      from best join articles on id = article_id
    )
    select article_id from counted where so_far <= ${maxPassages} or place = 1 order by place
  `.execute(scope.tables<KnowledgeTables>());
  return found.rows.map((row) => row.article_id);
}
