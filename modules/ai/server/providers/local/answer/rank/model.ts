import { FEATURE_NAMES, type FeatureName, type Features } from './feature-names.ts';
import type { Tree, Weights } from './tree.ts';

/** One tree's vote: nodes are [feature, threshold, left, right], leaves [value]; a value above the threshold goes right. */
function vote(tree: Tree, values: readonly number[]): number {
  let node = tree[0];
  while (node && node.length === 4) node = tree[(values[node[0]] ?? 0) > node[1] ? node[3] : node[2]];
  return node?.[0] ?? 0;
}

/** Boosted trees: the log odds for one row of values. */
function oddsOf(values: readonly number[], { bias, trees }: Weights): number {
  let odds = bias;
  for (const tree of trees) odds += vote(tree, values);
  return odds;
}

export function probabilityOf(values: readonly number[], weights: Weights): number {
  return 1 / (1 + Math.exp(-oddsOf(values, weights)));
}

/** A translation says the same, so that the visitor's own language decides; a little counts for more than a little. */
const OTHER_LANGUAGE = 2;
const RANK_IN_CHOICE = 0.3;
const PLAIN_IN_CHOICE = 1.5;
const CROSSLINGUAL = FEATURE_NAMES.indexOf('crosslingual');

/** What a reader would want quoted, whatever the few examples taught: a price rather than what it is waived for. */
const PLAINLY: readonly (readonly [FeatureName, number])[] = [
  ['costStated', 1],
  ['costConditional', -1.5],
  ['addressStated', 1],
  ['instruction', 0.8],
  // A special case is for who asks about it: the hours in December, the price to Switzerland.
  ['extraTimes', -3],
  ['extraPlaces', -2],
  ['firstSentence', 0.5],
];
const PLAIN = PLAINLY.map(([name, worth]) => [FEATURE_NAMES.indexOf(name), worth] as const);
const COVERED = FEATURE_NAMES.indexOf('coveredStrong');

function plainlySaid(values: readonly number[]): number {
  return PLAIN.reduce((sum, [column, worth]) => sum + worth * (values[column] ?? 0), 0);
}

/** The score that passages are ordered by. */
export function rankOf(values: readonly number[], ranking: Weights): number {
  return oddsOf(values, ranking) + plainlySaid(values) - OTHER_LANGUAGE * (values[CROSSLINGUAL] ?? 0);
}

/** The score by which one passage of the right article is quoted: as an answer among all, and among its neighbours. */
export function choiceOf(rank: number, values: readonly number[], choice: Weights): number {
  return (
    RANK_IN_CHOICE * rank +
    oddsOf(values, choice) +
    PLAIN_IN_CHOICE * plainlySaid(values) +
    (values[COVERED] ?? 0)
  );
}

export function vectorOf(features: Features): number[] {
  return FEATURE_NAMES.map((name) => features[name]);
}
