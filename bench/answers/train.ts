/**
 * Trains the local engine's two small models on the dev sets and writes their weights: RANKING orders the passages of one
 * question, TRUST says whether the best of them answers it. Held-out sets are never read here.
 *   npx tsx bench/answers/train.ts            train on every dev set, write rank/weights.ts
 *   npx tsx bench/answers/train.ts --check    leave one trade out: each dev set judged by models that never saw it
 *   ... --check --errors                      with the questions that went wrong
 */
import { writeFileSync } from 'node:fs';
import { indexArticles } from '../../modules/ai/server/providers/local/answer/article/index-articles.ts';
import { escalationOf } from '../../modules/ai/server/providers/local/answer/question/escalation.ts';
import {
  FEATURE_NAMES,
  type FeatureName,
  type Features,
} from '../../modules/ai/server/providers/local/answer/rank/features.ts';
import { probability, vectorOf } from '../../modules/ai/server/providers/local/answer/rank/model.ts';
import { readMessage } from '../../modules/ai/server/providers/local/answer/rank/read-message.ts';
import { search } from '../../modules/ai/server/providers/local/answer/rank/search.ts';
import { vetoOf } from '../../modules/ai/server/providers/local/answer/rank/vetoes.ts';
import { weigh } from '../../modules/ai/server/providers/local/answer/rank/weigh.ts';
import type { Weights } from '../../modules/ai/server/providers/local/answer/rank/weights.ts';
import { type BoostOptions, boost, type Sample } from './boosting.ts';
import { type AnswerSet, loadSets } from './sets.ts';

/** Where the meaning of a feature leaves no doubt, the models may only use it in that direction. */
const UP: readonly FeatureName[] = [
  'covered',
  'coveredInContext',
  'coveredStrong',
  'contextStrong',
  'factStated',
  'titleShare',
  'titleHit',
  'headingHit',
  'coveredTimesFact',
  'rareCovered',
  'articleCovered',
  'allStrongCovered',
  'numberCovered',
  'coveredCount',
  'relativeArticle',
  'articleLead',
  'relativePassage',
  'titleScore',
  'headingScore',
  'amountStated',
];
const DOWN: readonly FeatureName[] = [
  'worstClosed',
  'worstAct',
  'worstRareAct',
  'worstThing',
  'worstKnownWord',
  'unknownWords',
  'unknownWeight',
  'conflict',
  'rentConflict',
  'factMissing',
  'priceMissing',
  'extra',
  'noStrong',
  'crosslingual',
  'statement',
  'numberMissing',
  'corrected',
  'unknownShare',
  'rareUncovered',
  'unknownVerbs',
  'unknownConcepts',
  'nameMissing',
  'unknownYesNo',
  'unknownShort',
  'unknownPriced',
  'uncoveredCount',
  'yearMissing',
  'strictFactMissing',
];
const monotone = FEATURE_NAMES.map((name) => (UP.includes(name) ? 1 : DOWN.includes(name) ? -1 : 0));
const RANKING_OPTIONS: BoostOptions = {
  trees: 220,
  depth: 3,
  rate: 0.07,
  minWeight: 3,
  lambda: 4,
  monotone,
  featureShare: 0.3,
  sampleShare: 0.6,
};
const TRUST_OPTIONS: BoostOptions = {
  trees: 200,
  depth: 2,
  rate: 0.05,
  minWeight: 4,
  lambda: 8,
  monotone: [...monotone, 1],
  featureShare: 0.3,
  sampleShare: 0.6,
};
const SHOWN_A_QUESTION = 30;

/** A first guess that decides which passages are worth showing to the learner. */
function rough(f: Features): number {
  return (
    f.coveredInContext + 0.3 * f.covered + 0.3 * f.relativeArticle + 0.15 * f.factStated - 0.05 * f.extra
  );
}

interface Example {
  values: number[];
  /** The passage answers the question. */
  right: boolean;
  rightArticle: boolean;
  vetoed: boolean;
  excerpt: string;
}
interface Case {
  text: string;
  terms: string;
  answerable: boolean;
  examples: Example[];
}

function casesOf(set: AnswerSet): Case[] {
  const index = indexArticles(set.articles.map((article) => ({ ...article, version: 1 })));
  const cases: Case[] = [];
  for (const question of set.questions) {
    const answerable = question.kind === 'answerable' || question.kind === 'crosslingual';
    if (!answerable && question.kind !== 'unanswerable' && question.kind !== 'offtopic') continue;
    const pattern = question.expect.mustQuote ? new RegExp(question.expect.mustQuote, 'i') : null;
    const read = readMessage(question.text, question.language, index.vocabularies);
    // What is escalated outright never reaches the models; several questions in one have no single right passage.
    if (escalationOf(question.text) || (answerable && read.length !== 1)) continue;
    for (const asked of read) {
      const weighed = weigh(asked.question, index.articles, asked.asks);
      const examples = search(weighed, index, rough).map(({ passage, features }): Example => {
        const { source } = passage.article;
        const text = source.body.slice(passage.start, passage.end);
        const rightArticle = answerable && question.expect.articles.includes(source.id);
        const right = rightArticle && (!pattern || pattern.test(text));
        const excerpt = `${source.id} ${source.title} | ${text.slice(0, 150).replaceAll('\n', ' ')}`;
        return {
          values: vectorOf(features),
          right,
          rightArticle,
          vetoed: vetoOf(features) !== null,
          excerpt,
        };
      });
      const terms = weighed.terms.map(
        ({ term, unknown, weight }) =>
          `${term.word}${term.concepts.length > 0 ? `=${term.concepts.join('+')}` : ''}${unknown ? '?' : ''}/${weight.toFixed(1)}`,
      );
      cases.push({
        text: `${question.id} ${question.text}`,
        terms: `[${asked.question.facts.main ?? '-'}] ${terms.join(' ')}`,
        answerable,
        examples: examples.filter((example, at) => at < SHOWN_A_QUESTION || example.right),
      });
    }
  }
  return cases;
}

function trainRanking(cases: readonly Case[]): Weights {
  const samples = cases.flatMap(({ examples, answerable }) => {
    const positives = examples.filter((example) => example.right).length;
    return examples
      .filter((example) => example.right || !example.vetoed)
      .map((example, at): Sample => {
        // The best-looking passages of an unanswerable question are the mistakes that must not happen.
        const wrong = answerable ? (example.rightArticle ? 0.25 : at < 5 ? 0.6 : 0.3) : at < 3 ? 1.6 : 0.4;
        return {
          values: example.values,
          label: example.right ? 1 : 0,
          weight: example.right ? 3 / positives + 0.4 : wrong,
        };
      });
  });
  return boost(samples, RANKING_OPTIONS);
}

interface Ranked {
  of: Case;
  best: Example | null;
  rank: number;
}

function rankAll(cases: readonly Case[], ranking: Weights): Ranked[] {
  return cases.map((of) => {
    let best: Example | null = null;
    let rank = 0;
    for (const example of of.examples) {
      const score = example.vetoed ? 0 : probability(example.values, ranking);
      if (score <= rank) continue;
      rank = score;
      best = example;
    }
    return { of, best, rank };
  });
}

function trainTrust(ranked: readonly Ranked[]): Weights {
  const samples = ranked.flatMap(({ of, best, rank }): Sample[] => {
    if (!best) return [];
    const good = of.answerable && best.rightArticle;
    return [
      { values: [...best.values, rank], label: good ? 1 : 0, weight: of.answerable ? (good ? 1 : 0.7) : 2.5 },
    ];
  });
  return boost(samples, TRUST_OPTIONS);
}

interface Judged extends Ranked {
  trust: number;
}

function judge(ranked: readonly Ranked[], trust: Weights): Judged[] {
  return ranked.map((one) => ({
    ...one,
    trust: one.best ? probability([...one.best.values, one.rank], trust) : 0,
  }));
}

/** For each threshold: questions answered from the right article / unanswerable ones handed over, in per cent. */
function report(name: string, judged: readonly Judged[]): void {
  const yes = judged.filter((one) => one.of.answerable);
  const no = judged.filter((one) => !one.of.answerable);
  const line = [0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7].map((threshold) => {
    const right = yes.filter((one) => one.trust >= threshold && one.best?.rightArticle).length / yes.length;
    const refused = no.filter((one) => one.trust < threshold).length / no.length;
    return `${threshold}: ${(100 * right).toFixed(0)}/${(100 * refused).toFixed(0)}`;
  });
  const share = (test: (one: Judged) => boolean): string =>
    (100 * (yes.filter(test).length / yes.length)).toFixed(0);
  const top = share((one) => one.best?.rightArticle === true);
  console.log(
    name.padEnd(14),
    `top article ${top} quote ${share((one) => one.best?.right === true)} |`,
    line.join('  '),
  );
}

function printErrors(judged: readonly Judged[]): void {
  for (const { of, best, trust } of judged) {
    const kind = !of.answerable ? 'FALSE' : best?.rightArticle ? 'LOW' : 'WRONG';
    if (kind === 'FALSE' ? trust >= 0.5 : kind === 'WRONG' || trust < 0.5)
      console.log(`${kind} ${trust.toFixed(2)} ${of.text}\n      ${of.terms}\n      ${best?.excerpt}`);
  }
}

interface Fold {
  name: string;
  cases: Case[];
  ranked: Ranked[];
}

const sets = loadSets((name) => name.startsWith('dev-')).map((set) => ({
  name: set.name,
  cases: casesOf(set),
}));
// Each set ranked by a model that never saw it: what TRUST learns from must look like what it will meet.
const folds = sets.map((left): Fold => {
  const others = sets.filter((set) => set !== left).flatMap((set) => set.cases);
  return { ...left, ranked: rankAll(left.cases, trainRanking(others)) };
});

if (process.argv.includes('--check')) {
  const all: Judged[] = [];
  for (const left of folds) {
    const trust = trainTrust(folds.filter((fold) => fold !== left).flatMap((fold) => fold.ranked));
    const judged = judge(left.ranked, trust);
    all.push(...judged);
    report(left.name, judged);
    if (process.argv.includes('--errors')) printErrors(judged);
  }
  report('all', all);
} else {
  const ranking = trainRanking(sets.flatMap((set) => set.cases));
  const trust = trainTrust(folds.flatMap((fold) => fold.ranked));
  const target = new URL('../../modules/ai/server/providers/local/answer/rank/weights.ts', import.meta.url);
  const source = (name: string, weights: Weights): string =>
    `// biome-ignore format: data\nexport const ${name}: Weights = {\n  bias: ${weights.bias.toFixed(4)},\n  trees: [\n${weights.trees.map((tree) => `    ${JSON.stringify(tree)},`).join('\n')}\n  ],\n};\n`;
  writeFileSync(
    target,
    `// Written by bench/answers/train.ts from ${sets.map((set) => set.name).join(', ')}; do not edit.
/** Inner node: [feature, threshold, left node, right node]; leaf: [log odds]. */
export type TreeNode =
  | readonly [feature: number, threshold: number, left: number, right: number]
  | readonly [value: number];
export type Tree = readonly TreeNode[];
export interface Weights {
  /** Log odds before any tree. */
  bias: number;
  trees: readonly Tree[];
}

${source('RANKING', ranking)}
${source('TRUST', trust)}`,
  );
  console.log(`wrote ${ranking.trees.length} + ${trust.trees.length} trees from ${sets.length} sets`);
}
