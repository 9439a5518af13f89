import { FEATURE_NAMES, type Features } from './feature-names.ts';
import type { Tree, Weights } from './tree.ts';

/** One tree's vote: nodes are [feature, threshold, left, right], leaves [value]; a value above the threshold goes right. */
function vote(tree: Tree, values: readonly number[]): number {
  let node = tree[0];
  while (node && node.length === 4) node = tree[(values[node[0]] ?? 0) > node[1] ? node[3] : node[2]];
  return node?.[0] ?? 0;
}

/** Boosted trees: the log odds for one row of values. */
export function oddsOf(values: readonly number[], { bias, trees }: Weights): number {
  let odds = bias;
  for (const tree of trees) odds += vote(tree, values);
  return odds;
}

export function probabilityOf(values: readonly number[], weights: Weights): number {
  return 1 / (1 + Math.exp(-oddsOf(values, weights)));
}

export function vectorOf(features: Features): number[] {
  return FEATURE_NAMES.map((name) => features[name]);
}
