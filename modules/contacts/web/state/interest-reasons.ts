import type { InterestReason } from '../../contract/index.ts';

export interface ReasonTotal {
  readonly code: string;
  readonly points: number;
  /** How many times it was given. */
  readonly times: number;
}

/** Reasons summed by what they say, those that weigh most first. */
export function totalReasons(reasons: readonly Pick<InterestReason, 'code' | 'points'>[]): ReasonTotal[] {
  const totals = new Map<string, ReasonTotal>();
  for (const { code, points } of reasons) {
    const before = totals.get(code);
    totals.set(code, { code, points: (before?.points ?? 0) + points, times: (before?.times ?? 0) + 1 });
  }
  return [...totals.values()].sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
}
