import type { Objective } from './boosting.ts';

export interface Labelled {
  values: readonly number[];
  label: 0 | 1;
  weight: number;
}

/** Logistic loss; `bias` are the log odds before any tree. */
export function logistic(samples: readonly Labelled[]): { objective: Objective; bias: number } {
  const positive = samples.reduce((sum, { weight, label }) => sum + weight * label, 0);
  const all = samples.reduce((sum, { weight }) => sum + weight, 0);
  return {
    bias: Math.log(positive / (all - positive)),
    objective: (odds, gradient, hessian) => {
      samples.forEach(({ label, weight }, at) => {
        const p = 1 / (1 + Math.exp(-(odds[at] ?? 0)));
        gradient[at] = weight * (label - p);
        hessian[at] = weight * p * (1 - p);
      });
    },
  };
}

/** A row's worth: 0 when it is wrong, up to 1 for the best of the right ones. */
export interface Listed {
  values: readonly number[];
  worth: number;
}

/**
 * ListNet's top one (Cao 2007) with several right rows: the right ones together are to hold all of the softmax over their
 * list, shared by their worth and by how high they stand already.
 */
export function listwise(lists: readonly (readonly Listed[])[], weight: number): Objective {
  return (odds, gradient, hessian) => {
    let start = 0;
    for (const list of lists) {
      let highest = Number.NEGATIVE_INFINITY;
      for (let at = start; at < start + list.length; at++) highest = Math.max(highest, odds[at] ?? 0);
      const shares = list.map((_, at) => Math.exp((odds[start + at] ?? 0) - highest));
      const total = shares.reduce((sum, share) => sum + share, 0);
      const right = list.reduce((sum, { worth }, at) => sum + worth * (shares[at] ?? 0), 0) || 1e-9;
      list.forEach(({ worth }, at) => {
        const share = (shares[at] ?? 0) / total;
        gradient[start + at] = weight * ((worth * (shares[at] ?? 0)) / right - share);
        hessian[start + at] = weight * share * (1 - share);
      });
      start += list.length;
    }
  };
}
