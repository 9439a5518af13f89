/**
 * How well the meaning of words alone finds the right article and the right sentence, beside BM25.
 *   npx tsx modules/ai/server/providers/local/vectors/measure/measure-meaning.ts [--failures]
 * Development sets only. A combination is learnt on all trades but one and judged on that one, in turn.
 */

import { developmentSets } from '../../answer/train/question-sets.ts';
import { createMeaningIndex, MEANING_FEATURES } from '../index.ts';
import { learnWeights, type RankedRow, standardised, weighted } from './listwise.ts';
import { type Case, type Cost, casesOf, GROUPS, MEASURES, type Measure, type Row } from './meaning-cases.ts';

type Scorer = (one: Case) => readonly number[];

// The first index also loads the tables, which is not its own cost.
createMeaningIndex([{ text: 'livraison', language: 'fr', title: 'delivery' }]).score('livrez', 'fr');
const cost: Cost = { sentences: 0, indexMs: 0, questions: 0, scoreMs: 0 };
const cases = developmentSets().flatMap((set) => casesOf(set, cost));
const DEPTHS = [1, 3, 5];

function ranked(one: Case, scorer: Scorer): Row[] {
  const scores = scorer(one);
  return one.rows
    .map((row, at) => ({ row, score: scores[at] ?? 0 }))
    .sort((a, b) => b.score - a.score)
    .map(({ row }) => row);
}

/** Place (0 the first) of the first right article among the articles, and of the first right sentence. */
function places(rows: readonly Row[]): { article: number; quote: number } {
  const articles = [...new Set(rows.map(({ article }) => article))];
  const right = new Set(rows.filter(({ rightArticle }) => rightArticle).map(({ article }) => article));
  const quote = rows.findIndex(({ rightQuote }) => rightQuote);
  return {
    article: articles.findIndex((id) => right.has(id)),
    quote: quote < 0 ? Number.POSITIVE_INFINITY : quote,
  };
}

function report(name: string, scorer: Scorer): void {
  const cells = GROUPS.map((group) => {
    const found = cases.filter((one) => one.group === group).map((one) => places(ranked(one, scorer)));
    const share = (kind: 'article' | 'quote'): string =>
      DEPTHS.map((depth) =>
        String(
          Math.round((100 * found.filter((place) => place[kind] < depth).length) / found.length),
        ).padStart(3),
      ).join(' ');
    return `${share('article')} / ${share('quote')}`;
  });
  console.log(`${name.padEnd(20)} ${cells.map((cell) => cell.padEnd(26)).join('| ')}`);
}

function valuesOf(one: Case, names: readonly Measure[]): number[][] {
  return standardised(one.rows.map(({ measures }) => names.map((name) => measures[name])));
}

/** A linear combination, for each trade learnt on the others; questions across languages have weights of their own. */
function combination(names: readonly Measure[]): { scorer: Scorer; weights: string } {
  const values = new Map(cases.map((one) => [one, valuesOf(one, names)]));
  const listOf = (one: Case): RankedRow[] =>
    one.rows.map((row, at) => ({ values: values.get(one)?.[at] ?? [], right: row.rightQuote }));
  const kindOf = (one: Case): string => one.group.split(' ')[0] ?? '';
  const learnt = new Map<string, number[]>();
  for (const one of cases) {
    const key = `${one.set} ${kindOf(one)}`;
    if (learnt.has(key)) continue;
    const others = cases.filter((other) => other.set !== one.set && kindOf(other) === kindOf(one));
    learnt.set(key, learnWeights(others.map(listOf)));
  }
  const scorer: Scorer = (one) => {
    const weights = learnt.get(`${one.set} ${kindOf(one)}`) ?? [];
    return (values.get(one) ?? []).map((row) => weighted(row, weights));
  };
  const shown = [...learnt].find(([key]) => key.endsWith('same'))?.[1] ?? [];
  return { scorer, weights: names.map((name, at) => `${name} ${(shown[at] ?? 0).toFixed(2)}`).join(', ') };
}

/** A tie, as between the sentences of one article, is broken by the coverage, soft or by BM25. */
function single(name: Measure): Scorer {
  const second = name.startsWith('bm25') ? 'bm25Sentence' : 'coverage';
  return (one) => one.rows.map(({ measures }) => measures[name] + 1e-3 * measures[second]);
}

console.log(
  'right article top 1 3 5 / right sentence top 1 3 5, in %; "across" finds articles of the other language only',
);
console.log(
  `${''.padEnd(20)} ${GROUPS.map((group) => `${group} (${cases.filter((one) => one.group === group).length})`.padEnd(26)).join('| ')}`,
);
for (const name of MEASURES) report(name, single(name));
const combinations = {
  'BM25 both': ['bm25Sentence', 'bm25Article'],
  'all of meaning': [...MEANING_FEATURES],
  'meaning and BM25': [...MEASURES],
} satisfies Record<string, Measure[]>;
for (const [name, names] of Object.entries(combinations)) {
  const { scorer, weights } = combination(names);
  report(name, scorer);
  console.log(`   ${weights}`);
  if (name === 'meaning and BM25' && process.argv.includes('--failures')) showFailures(scorer);
}
console.log(
  `CPU: slowest index ${cost.indexMs.toFixed(0)} ms of up to ${cost.sentences} sentences, ${(cost.scoreMs / cost.questions).toFixed(2)} ms a question`,
);

function showFailures(scorer: Scorer): void {
  for (const one of cases.filter(({ group }) => group.startsWith('same'))) {
    const place = places(ranked(one, scorer));
    if (place.article > 0) console.log(`   ${one.set} ${place.article} ${one.text}`);
  }
}
