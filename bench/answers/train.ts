/**
 * Trains the local engine's answer model on the dev sets and writes its weights.
 *   npx tsx bench/answers/train.ts            train on every dev set, write rank/weights.ts
 *   npx tsx bench/answers/train.ts --check    leave one trade out: each dev set judged by a model that never saw it
 * Held-out sets are never read here.
 */
import { writeFileSync } from 'node:fs';
import { indexArticles } from '../../modules/ai/server/providers/local/answer/article/index-articles.ts';
import {
  FEATURE_NAMES,
  type FeatureName,
  type Features,
  weigh,
} from '../../modules/ai/server/providers/local/answer/rank/features.ts';
import {
  probability,
  vectorOf,
  type Weights,
} from '../../modules/ai/server/providers/local/answer/rank/model.ts';
import { readMessage } from '../../modules/ai/server/providers/local/answer/rank/read-message.ts';
import { search } from '../../modules/ai/server/providers/local/answer/rank/search.ts';
import { boost, type Sample } from './boosting.ts';
import { type AnswerSet, loadSets } from './sets.ts';

/** Where the meaning of a feature leaves no doubt, the model may only use it in that direction. */
const MONOTONE: Partial<Record<FeatureName, 1 | -1>> = {
  covered: 1,
  coveredInContext: 1,
  coveredStrong: 1,
  contextStrong: 1,
  worstClosed: -1,
  worstAct: -1,
  worstThing: -1,
  worstKnownWord: -1,
  unknownWords: -1,
  unknownWeight: -1,
  conflict: -1,
  rentConflict: -1,
  factStated: 1,
  factMissing: -1,
  priceMissing: -1,
  titleShare: 1,
  titleHit: 1,
  headingHit: 1,
  extra: -1,
  noStrong: -1,
  crosslingual: -1,
  statement: -1,
  coveredTimesFact: 1,
  rareCovered: 1,
  articleCovered: 1,
  allStrongCovered: 1,
  numberMissing: -1,
  numberCovered: 1,
  corrected: -1,
  unknownShare: -1,
  coveredCount: 1,
};
const OPTIONS = {
  trees: 140,
  depth: 3,
  rate: 0.1,
  minWeight: 3,
  lambda: 4,
  monotone: FEATURE_NAMES.map((name) => MONOTONE[name] ?? 0),
};
const NEGATIVES_A_QUESTION = 30;

/** A first guess that decides which passages are worth showing to the learner. */
function rough(f: Features): number {
  return f.coveredInContext + 0.3 * f.covered + 0.3 * f.titleShare + 0.15 * f.factStated - 0.05 * f.extra;
}

interface Case {
  answerable: boolean;
  candidates: { values: number[]; features: Features; label: 0 | 1; rightArticle: boolean }[];
}

function casesOf(set: AnswerSet): Case[] {
  const index = indexArticles(set.articles.map((article) => ({ ...article, version: 1 })));
  const cases: Case[] = [];
  for (const question of set.questions) {
    const answerable = question.kind === 'answerable' || question.kind === 'crosslingual';
    if (!answerable && question.kind !== 'unanswerable' && question.kind !== 'offtopic') continue;
    const pattern = question.expect.mustQuote ? new RegExp(question.expect.mustQuote, 'i') : null;
    const read = readMessage(question.text, question.language, index.vocabulary);
    if (answerable && read.length !== 1) continue;
    for (const asked of read) {
      const weighed = weigh(asked.question, index.articles, asked.asks);
      const found = search(weighed, index, rough).map(({ passage, features }) => {
        const { source } = passage.article;
        const rightArticle = answerable && question.expect.articles.includes(source.id);
        const right =
          rightArticle && (!pattern || pattern.test(source.body.slice(passage.start, passage.end)));
        return { values: vectorOf(features), features, label: (right ? 1 : 0) as 0 | 1, rightArticle };
      });
      cases.push({
        answerable,
        candidates: found.filter((entry, at) => at < NEGATIVES_A_QUESTION || entry.label === 1),
      });
    }
  }
  return cases;
}

function samplesOf(cases: readonly Case[]): Sample[] {
  return cases.flatMap(({ candidates, answerable }) => {
    const positives = candidates.filter((entry) => entry.label === 1).length;
    return candidates.map((entry, at): Sample => {
      // The best-looking wrong passage of an unanswerable question is the mistake that must not happen.
      const wrong = answerable ? (entry.rightArticle ? 0.25 : at < 5 ? 0.6 : 0.3) : at < 3 ? 1.6 : 0.4;
      return {
        values: entry.values,
        label: entry.label,
        weight: entry.label === 1 ? 3 / positives + 0.4 : wrong,
      };
    });
  });
}

function judge(
  cases: readonly Case[],
  weights: Weights,
): { score: number; answerable: boolean; right: boolean; quote: boolean }[] {
  return cases.map(({ candidates, answerable }) => {
    let best: Case['candidates'][number] | null = null;
    let score = 0;
    for (const entry of candidates) {
      const p = probability(entry.features, weights);
      if (p > score) {
        score = p;
        best = entry;
      }
    }
    return { score, answerable, right: best?.rightArticle ?? false, quote: best?.label === 1 };
  });
}

function report(name: string, results: ReturnType<typeof judge>): void {
  const yes = results.filter((result) => result.answerable);
  const no = results.filter((result) => !result.answerable);
  const line = [0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7].map((threshold) => {
    const right = yes.filter((result) => result.score >= threshold && result.right).length / yes.length;
    const refused = no.filter((result) => result.score < threshold).length / no.length;
    return `${threshold}: ${(100 * right).toFixed(0)}/${(100 * refused).toFixed(0)}`;
  });
  const top = yes.filter((result) => result.right).length / yes.length;
  const quote = yes.filter((result) => result.quote).length / yes.length;
  console.log(
    name.padEnd(22),
    `top article ${(100 * top).toFixed(0)} quote ${(100 * quote).toFixed(0)} |`,
    line.join('  '),
  );
}

const sets = loadSets((name) => name.startsWith('dev-')).map((set) => ({
  name: set.name,
  cases: casesOf(set),
}));
if (process.argv.includes('--check')) {
  const pooled: ReturnType<typeof judge> = [];
  for (const left of sets) {
    const weights = boost(samplesOf(sets.filter((set) => set !== left).flatMap((set) => set.cases)), OPTIONS);
    const results = judge(left.cases, weights);
    pooled.push(...results);
    report(left.name, results);
  }
  report('all', pooled);
} else {
  const weights = boost(samplesOf(sets.flatMap((set) => set.cases)), OPTIONS);
  const target = new URL('../../modules/ai/server/providers/local/answer/rank/weights.ts', import.meta.url);
  const trees = weights.trees.map((tree) => `  ${JSON.stringify(tree)},`).join('\n');
  writeFileSync(
    target,
    `// Written by bench/answers/train.ts from ${sets.map((set) => set.name).join(', ')}; do not edit.
/** Inner node: [feature, threshold, left node, right node]; leaf: [log odds]. */
export type TreeNode = readonly [feature: number, threshold: number, left: number, right: number] | readonly [value: number];
export type Tree = readonly TreeNode[];

export const WEIGHTS: { bias: number; trees: readonly Tree[] } = {
  bias: ${weights.bias.toFixed(4)},
  // biome-ignore format: data
  trees: [
${trees}
  ],
};
`,
  );
  report(
    'all (seen)',
    judge(
      sets.flatMap((set) => set.cases),
      weights,
    ),
  );
}
