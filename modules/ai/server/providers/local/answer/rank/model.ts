import { FEATURE_NAMES, type Features } from './features.ts';
import { type Tree, WEIGHTS } from './weights.ts';

export interface Weights {
  /** Log odds before any tree. */
  bias: number;
  trees: readonly Tree[];
}

/** One tree's vote: nodes are [feature, threshold, left, right], leaves [value]; a value above the threshold goes right. */
export function vote(tree: Tree, values: readonly number[]): number {
  let node = tree[0];
  while (node && node.length === 4) node = tree[(values[node[0]] ?? 0) > node[1] ? node[3] : node[2]];
  return node?.[0] ?? 0;
}

export function vectorOf(features: Features): number[] {
  return FEATURE_NAMES.map((name) => features[name]);
}

/** Probability (0 to 1) that a passage answers a question, from its features. */
export function probability(features: Features, weights: Weights = WEIGHTS): number {
  const values = vectorOf(features);
  let odds = weights.bias;
  for (const tree of weights.trees) odds += vote(tree, values);
  return 1 / (1 + Math.exp(-odds));
}
