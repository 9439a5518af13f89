import type { Tree, TreeNode } from '../rank/tree.ts';
import { random } from './random.ts';

/** What is learnt: how far each row's odds should move, and how sure that is; both in place. */
export type Objective = (odds: Float64Array, gradient: Float64Array, hessian: Float64Array) => void;

export interface BoostOptions {
  trees: number;
  depth: number;
  rate: number;
  minWeight: number;
  lambda: number;
  /** +1: a higher value can only raise the score, -1: only lower it, 0: free; one a feature. */
  monotone: readonly number[];
  /** Share of the features that each tree may look at, and of the rows that it learns from. */
  featureShare: number;
  sampleShare: number;
}

interface Learning {
  options: BoostOptions;
  cuts: readonly (readonly number[])[];
  binned: readonly Uint8Array[];
  gradient: Float64Array;
  hessian: Float64Array;
  odds: Float64Array;
  open: readonly boolean[];
  learns: readonly boolean[];
}

const BINS = 24;

function thresholdsOf(rows: readonly (readonly number[])[], feature: number): number[] {
  const values = rows.map((row) => row[feature] ?? 0).sort((a, b) => a - b);
  const cuts = new Set<number>();
  for (let bin = 1; bin < BINS; bin++) cuts.add(values[Math.floor((values.length * bin) / BINS)] ?? 0);
  for (const extreme of [0, 0.5]) cuts.add(extreme);
  const max = values[values.length - 1] ?? 0;
  return [...cuts].filter((cut) => cut < max).sort((a, b) => a - b);
}

/**
 * Gradient-boosted regression trees (Friedman 2001), just what the answer models need: small data, dense features,
 * monotone where the meaning is plain. Deterministic.
 */
export function boost(
  rows: readonly (readonly number[])[],
  objective: Objective,
  bias: number,
  options: BoostOptions,
): Tree[] {
  const features = rows[0]?.length ?? 0;
  const cuts = Array.from({ length: features }, (_, feature) => thresholdsOf(rows, feature));
  const binned = cuts.map((list, feature) =>
    Uint8Array.from(rows, (row) => list.filter((cut) => (row[feature] ?? 0) > cut).length),
  );
  const odds = new Float64Array(rows.length).fill(bias);
  const gradient = new Float64Array(rows.length);
  const hessian = new Float64Array(rows.length);
  const draw = random(20261120);
  const everyone = rows.map((_, at) => at);
  return Array.from({ length: options.trees }, () => {
    objective(odds, gradient, hessian);
    const open = cuts.map(() => draw() < options.featureShare);
    const learns = rows.map(() => draw() < options.sampleShare);
    const nodes: TreeNode[] = [];
    const learning: Learning = { options, cuts, binned, gradient, hessian, odds, open, learns };
    grow(learning, nodes, everyone, options.depth, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
    return nodes;
  });
}

interface Sums {
  gradient: number;
  hessian: number;
}
interface Split {
  gain: number;
  feature: number;
  bin: number;
  left: number;
  right: number;
}

/** Adds the node that parts `members` best, and those below it; its number. */
function grow(
  learning: Learning,
  nodes: TreeNode[],
  members: readonly number[],
  depth: number,
  low: number,
  high: number,
): number {
  const { options, binned, cuts, odds } = learning;
  const self = nodes.length;
  nodes.push([0]);
  const sums = sumOf(learning, members);
  const best = depth === 0 ? null : bestSplit(learning, members, sums, low, high);
  if (!best) {
    const leaf = clamp(sums.gradient / (sums.hessian + options.lambda), low, high);
    nodes[self] = [Number((options.rate * leaf).toFixed(4))];
    for (const at of members) odds[at] = (odds[at] ?? 0) + options.rate * leaf;
    return self;
  }
  const { feature, bin } = best;
  const bins = binned[feature];
  const way = options.monotone[feature] ?? 0;
  const middle = (best.left + best.right) / 2;
  const goesLeft = members.filter((at) => (bins?.[at] ?? 0) <= bin);
  const goesRight = members.filter((at) => (bins?.[at] ?? 0) > bin);
  const left = grow(learning, nodes, goesLeft, depth - 1, way < 0 ? middle : low, way > 0 ? middle : high);
  const right = grow(learning, nodes, goesRight, depth - 1, way > 0 ? middle : low, way < 0 ? middle : high);
  nodes[self] = [feature, Number((cuts[feature]?.[bin] ?? 0).toFixed(3)), left, right];
  return self;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

function sumOf({ gradient, hessian, learns }: Learning, members: readonly number[]): Sums {
  const sums = { gradient: 0, hessian: 0 };
  for (const at of members) {
    if (!learns[at]) continue;
    sums.gradient += gradient[at] ?? 0;
    sums.hessian += hessian[at] ?? 0;
  }
  return sums;
}

function bestSplit(
  learning: Learning,
  members: readonly number[],
  sums: Sums,
  low: number,
  high: number,
): Split | null {
  const { options, cuts, open } = learning;
  const { lambda, minWeight } = options;
  const parent = sums.gradient ** 2 / (sums.hessian + lambda);
  let best: Split | null = null;
  for (let feature = 0; feature < cuts.length; feature++) {
    if (!open[feature] || cuts[feature]?.length === 0) continue;
    const columns = columnsOf(learning, members, feature);
    const way = options.monotone[feature] ?? 0;
    let gradient = 0;
    let hessian = 0;
    for (let bin = 0; bin < columns.gradient.length - 1; bin++) {
      gradient += columns.gradient[bin] ?? 0;
      hessian += columns.hessian[bin] ?? 0;
      const otherGradient = sums.gradient - gradient;
      const otherHessian = sums.hessian - hessian;
      if (hessian < minWeight || otherHessian < minWeight) continue;
      const left = clamp(gradient / (hessian + lambda), low, high);
      const right = clamp(otherGradient / (otherHessian + lambda), low, high);
      if (way !== 0 && (right - left) * way < 0) continue;
      const gain = gradient ** 2 / (hessian + lambda) + otherGradient ** 2 / (otherHessian + lambda) - parent;
      if (gain > 1e-6 && (!best || gain > best.gain)) best = { gain, feature, bin, left, right };
    }
  }
  return best;
}

function columnsOf(
  { binned, cuts, gradient, hessian, learns }: Learning,
  members: readonly number[],
  feature: number,
): { gradient: Float64Array; hessian: Float64Array } {
  const size = (cuts[feature]?.length ?? 0) + 1;
  const columns = { gradient: new Float64Array(size), hessian: new Float64Array(size) };
  const bins = binned[feature];
  for (const at of members) {
    if (!learns[at]) continue;
    const bin = bins?.[at] ?? 0;
    columns.gradient[bin] = (columns.gradient[bin] ?? 0) + (gradient[at] ?? 0);
    columns.hessian[bin] = (columns.hessian[bin] ?? 0) + (hessian[at] ?? 0);
  }
  return columns;
}
