import { FEATURE_NAMES, type Features } from './features.ts';
import { RANKING, TRUST, type Tree, type Weights } from './weights.ts';

/** One tree's vote: nodes are [feature, threshold, left, right], leaves [value]; a value above the threshold goes right. */
function vote(tree: Tree, values: readonly number[]): number {
  let node = tree[0];
  while (node && node.length === 4) node = tree[(values[node[0]] ?? 0) > node[1] ? node[3] : node[2]];
  return node?.[0] ?? 0;
}

/** Boosted trees on logistic loss: the probability (0 to 1) for one row of values. */
export function probability(values: readonly number[], weights: Weights): number {
  let odds = weights.bias;
  for (const tree of weights.trees) odds += vote(tree, values);
  return 1 / (1 + Math.exp(-odds));
}

export function vectorOf(features: Features): number[] {
  return FEATURE_NAMES.map((name) => features[name]);
}

/** How likely a passage is the answer, among all passages: what the candidates are ordered by. */
export function rankOf(features: Features): number {
  return probability(vectorOf(features), RANKING);
}

/** How likely the best passage truly answers: what is compared with the threshold. */
export function trustIn(features: Features, rank: number): number {
  return probability([...vectorOf(features), rank], TRUST);
}
