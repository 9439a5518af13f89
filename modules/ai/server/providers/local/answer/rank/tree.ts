/** Inner node: [feature, threshold, left node, right node]; leaf: [log odds]. */
export type TreeNode =
  | readonly [feature: number, threshold: number, left: number, right: number]
  | readonly [value: number];
export type Tree = readonly TreeNode[];

/** A model of boosted trees, as `train/` learns it and model.ts evaluates it. */
export interface Weights {
  /** Log odds before any tree. */
  bias: number;
  trees: readonly Tree[];
}
