import type { Scope } from '#kernel/scope';
import { sumCharges } from '../repo/subject.repo.ts';

/** What the tasks of one tool about one thing cost. */
export interface ChargedAbout {
  readonly id: string;
  readonly tool: string;
  /** That cost something. */
  readonly tasks: number;
  /** Millicredits. */
  readonly charged: bigint;
}

/** What tasks about these things cost, the dearest first. The ledger alone knows of tasks that somebody deleted. */
export async function chargedAbout(
  scope: Scope,
  kind: string,
  ids: readonly string[],
): Promise<ChargedAbout[]> {
  const sums = await sumCharges(scope, kind, ids);
  return sums.map((sum) => ({ ...sum, charged: BigInt(sum.charged) }));
}
