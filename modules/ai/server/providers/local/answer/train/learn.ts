import { FEATURE_NAMES, type FeatureName } from '../rank/feature-names.ts';
import { choiceOf, probabilityOf, rankOf } from '../rank/model.ts';
import { standingOf } from '../rank/standing.ts';
import type { Weights } from '../rank/tree.ts';
import { type BoostOptions, boost } from './boosting.ts';
import type { Case, Example } from './cases.ts';
import { type Labelled, type Listed, listwise, logistic } from './objectives.ts';
import type { Origin } from './without-answer.ts';

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
  'softCovered',
  'softContext',
  'softStrong',
  'softStrongContext',
  'softTitle',
  'softArticle',
  'unitCosine',
  'softRelative',
  'softLead',
  'cosineRelative',
  'softPassage',
  'quantityCovered',
  'intentCosine',
  'intentAlone',
  'intentTitle',
  'intentShared',
  'intentSharedAlone',
  'intentTop',
  'intentRelative',
  'intentLead',
  'intentKnown',
  'costStated',
  'addressStated',
  'instruction',
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
  'softWorst',
  'softWorstRare',
  'softUnknown',
  'softUnknownYesNo',
  'softUncovered',
  'focusGap',
  'focusSoftGap',
  'focusAbsent',
  'exception',
  'extraPlaces',
  'extraTimes',
  'costConditional',
  'sellUnstated',
  'quantityConflict',
  'personMissing',
  'modelMissing',
];
const monotone = FEATURE_NAMES.map((name) => (UP.includes(name) ? 1 : DOWN.includes(name) ? -1 : 0));
const RANKING_OPTIONS: BoostOptions = {
  trees: 200,
  depth: 3,
  rate: 0.08,
  minWeight: 2,
  lambda: 4,
  monotone,
  featureShare: 0.3,
  sampleShare: 0.7,
};
const CHOICE_OPTIONS: BoostOptions = { ...RANKING_OPTIONS, trees: 120 };
const TRUST_OPTIONS: BoostOptions = {
  trees: 220,
  depth: 2,
  rate: 0.05,
  minWeight: 4,
  lambda: 8,
  monotone: [...monotone, 1, 1, 1],
  featureShare: 0.3,
  sampleShare: 0.6,
};
/** How much one question counts beside the penalties on small leaves. */
const LIST_WEIGHT = 3;
/** Of two right passages the shorter is the better. */
const PER_EXTRA = 0.75;

/** Orders the passages of one article that is the right one. */
export function learnChoice(cases: readonly Case[]): Weights {
  const lists = cases.flatMap(({ examples }) => {
    const ids = new Set(examples.filter(({ right }) => right).map(({ articleId }) => articleId));
    return [...ids]
      .map((id) => examples.filter(({ articleId }) => articleId === id).map(listed))
      .filter((list) => list.some(({ worth }) => worth === 0));
  });
  const rows = lists.flatMap((list) => list.map(({ values }) => values));
  return { bias: 0, trees: boost(rows, listwise(lists, LIST_WEIGHT), 0, CHOICE_OPTIONS) };
}

function listed({ values, right, extra }: Example): Listed {
  return { values, worth: right ? PER_EXTRA ** extra : 0 };
}

export function learnRanking(cases: readonly Case[]): Weights {
  const lists = cases
    .map(({ examples }) => examples.filter((example) => example.right || !example.vetoed).map(listed))
    .filter((list) => list.some(({ worth }) => worth > 0));
  const rows = lists.flatMap((list) => list.map(({ values }) => values));
  return { bias: 0, trees: boost(rows, listwise(lists, LIST_WEIGHT), 0, RANKING_OPTIONS) };
}

export interface Ranked {
  of: Case;
  best: Example | null;
  /** What is quoted of the best passage's article. */
  quoted: Example | null;
  /** What TRUST is told beside the features of the best passage. */
  standing: number[];
}

export function rankAll(cases: readonly Case[], ranking: Weights, choice: Weights): Ranked[] {
  return cases.map((of) => {
    const scored = of.examples
      .filter((example) => !example.vetoed)
      .map((example) => ({ ...example, score: rankOf(example.values, ranking) }));
    const [first, ...others] = scored;
    if (!first) return { of, best: null, quoted: null, standing: [] };
    const best = others.reduce((top, one) => (one.score > top.score ? one : top), first);
    const quoted = scored
      .filter(({ articleId }) => articleId === best.articleId)
      .map((one) => ({ one, worth: choiceOf(one.score, one.values, choice) }))
      .reduce((top, next) => (next.worth > top.worth ? next : top)).one;
    return { of, best, quoted, standing: standingOf(best, scored) };
  });
}

/** What is made unanswerable is like what customers ask, but plainer than what they ask in vain. */
const UNANSWERABLE_WEIGHT: Readonly<Record<Origin, number>> = {
  asked: 2.5,
  'article taken out': 0.4,
  'sentence taken out': 0.4,
};

export function learnTrust(ranked: readonly Ranked[]): Weights {
  const samples = ranked.flatMap(({ of, best, standing }): Labelled[] => {
    if (!best) return [];
    const good = of.answerable && best.rightArticle;
    const weight = of.answerable ? (good ? 1 : 0.7) : UNANSWERABLE_WEIGHT[of.origin];
    return [{ values: [...best.values, ...standing], label: good ? 1 : 0, weight }];
  });
  const { objective, bias } = logistic(samples);
  const rows = samples.map(({ values }) => values);
  return { bias, trees: boost(rows, objective, bias, TRUST_OPTIONS) };
}

export interface Judged extends Ranked {
  trust: number;
}

export function judge(ranked: readonly Ranked[], trust: Weights): Judged[] {
  return ranked.map((one) => ({
    ...one,
    trust: one.best ? probabilityOf([...one.best.values, ...one.standing], trust) : 0,
  }));
}
