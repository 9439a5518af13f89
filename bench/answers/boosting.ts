/**
 * Gradient-boosted regression trees on logistic loss (Friedman 2001), just what the answer model needs:
 * small data, dense features, monotone where the meaning is plain. Deterministic.
 */
export type TreeNode =
  | readonly [feature: number, threshold: number, left: number, right: number]
  | readonly [value: number];
export type Tree = readonly TreeNode[];
export interface Sample {
  values: readonly number[];
  label: 0 | 1;
  weight: number;
}
export interface BoostOptions {
  trees: number;
  depth: number;
  rate: number;
  minWeight: number;
  lambda: number;
  /** +1: a higher value can only raise the score, -1: only lower it, 0: free; one a feature. */
  monotone: readonly number[];
  /** Share of the features that each tree may look at, and of the samples that it learns from. */
  featureShare: number;
  sampleShare: number;
}

const BINS = 24;

/** mulberry32: the same draws on every machine. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function thresholdsOf(samples: readonly Sample[], feature: number): number[] {
  const values = samples.map((sample) => sample.values[feature] ?? 0).sort((a, b) => a - b);
  const cuts = new Set<number>();
  for (let bin = 1; bin < BINS; bin++) cuts.add(values[Math.floor((values.length * bin) / BINS)] ?? 0);
  for (const extreme of [0, 0.5]) cuts.add(extreme);
  const max = values[values.length - 1] ?? 0;
  return [...cuts].filter((cut) => cut < max).sort((a, b) => a - b);
}

export function boost(samples: readonly Sample[], options: BoostOptions): { bias: number; trees: Tree[] } {
  const features = samples[0]?.values.length ?? 0;
  const cuts = Array.from({ length: features }, (_, feature) => thresholdsOf(samples, feature));
  const binned = cuts.map((list, feature) =>
    Uint8Array.from(samples, (sample) => list.filter((cut) => (sample.values[feature] ?? 0) > cut).length),
  );
  const positive = samples.reduce((sum, sample) => sum + sample.weight * sample.label, 0);
  const all = samples.reduce((sum, sample) => sum + sample.weight, 0);
  const bias = Math.log(positive / (all - positive));
  const odds = new Float64Array(samples.length).fill(bias);
  const gradient = new Float64Array(samples.length);
  const hessian = new Float64Array(samples.length);
  const trees: Tree[] = [];
  const draw = random(20261120);

  for (let round = 0; round < options.trees; round++) {
    samples.forEach((sample, at) => {
      const p = 1 / (1 + Math.exp(-(odds[at] ?? 0)));
      gradient[at] = sample.weight * (sample.label - p);
      hessian[at] = sample.weight * p * (1 - p);
    });
    const open = cuts.map(() => draw() < options.featureShare);
    const learns = samples.map(() => draw() < options.sampleShare);
    const nodes: TreeNode[] = [];
    const grow = (members: readonly number[], depth: number, low: number, high: number): number => {
      const self = nodes.length;
      nodes.push([0]);
      let sumG = 0;
      let sumH = 0;
      for (const at of members) {
        if (!learns[at]) continue;
        sumG += gradient[at] ?? 0;
        sumH += hessian[at] ?? 0;
      }
      const clamp = (value: number): number => Math.min(high, Math.max(low, value));
      const leaf = clamp(sumG / (sumH + options.lambda));
      const finish = (): number => {
        nodes[self] = [Number((options.rate * leaf).toFixed(4))];
        for (const at of members) odds[at] = (odds[at] ?? 0) + options.rate * leaf;
        return self;
      };
      if (depth === 0) return finish();
      const parent = (sumG * sumG) / (sumH + options.lambda);
      let best: { gain: number; feature: number; bin: number; left: number; right: number } | null = null;
      for (let feature = 0; feature < features; feature++) {
        const bins = binned[feature];
        const size = (cuts[feature]?.length ?? 0) + 1;
        if (!bins || size < 2 || !open[feature]) continue;
        const g = new Float64Array(size);
        const h = new Float64Array(size);
        for (const at of members) {
          if (!learns[at]) continue;
          const bin = bins[at] ?? 0;
          g[bin] = (g[bin] ?? 0) + (gradient[at] ?? 0);
          h[bin] = (h[bin] ?? 0) + (hessian[at] ?? 0);
        }
        let leftG = 0;
        let leftH = 0;
        for (let bin = 0; bin < size - 1; bin++) {
          leftG += g[bin] ?? 0;
          leftH += h[bin] ?? 0;
          const rightG = sumG - leftG;
          const rightH = sumH - leftH;
          if (leftH < options.minWeight || rightH < options.minWeight) continue;
          const left = clamp(leftG / (leftH + options.lambda));
          const right = clamp(rightG / (rightH + options.lambda));
          const way = options.monotone[feature] ?? 0;
          if (way !== 0 && (right - left) * way < 0) continue;
          const gain =
            (leftG * leftG) / (leftH + options.lambda) +
            (rightG * rightG) / (rightH + options.lambda) -
            parent;
          if (gain > 1e-6 && (!best || gain > best.gain)) best = { gain, feature, bin, left, right };
        }
      }
      if (!best) return finish();
      const { feature, bin, left, right } = best;
      const bins = binned[feature];
      const way = options.monotone[feature] ?? 0;
      const middle = (left + right) / 2;
      const goesLeft = members.filter((at) => (bins?.[at] ?? 0) <= bin);
      const goesRight = members.filter((at) => (bins?.[at] ?? 0) > bin);
      const leftNode = grow(goesLeft, depth - 1, way < 0 ? middle : low, way > 0 ? middle : high);
      const rightNode = grow(goesRight, depth - 1, way > 0 ? middle : low, way < 0 ? middle : high);
      nodes[self] = [feature, Number((cuts[feature]?.[bin] ?? 0).toFixed(4)), leftNode, rightNode];
      return self;
    };
    grow(
      samples.map((_, at) => at),
      options.depth,
      Number.NEGATIVE_INFINITY,
      Number.POSITIVE_INFINITY,
    );
    trees.push(nodes);
  }
  return { bias, trees };
}
