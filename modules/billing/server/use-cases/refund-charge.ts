import type { Scope } from '#kernel/scope';
import { burn, total } from '../burn.ts';
import { burntBy } from '../repo/lot.repo.ts';
import { lockWallet } from '../repo/wallet.repo.ts';
import { postTransaction } from './post-transaction.ts';
import { refundInBudgets } from './refund-in-budgets.ts';

/**
 * Gives back what a task was charged, into the lots that it came from, the last burnt first, so that a lot that ends
 * soon does not become one that stays.
 * @param amount millicredits; more than what was charged and is not given back yet counts as that
 * @returns what was given back, in millicredits
 */
export async function refundCharge(
  scope: Scope,
  taskId: string,
  { amount, reason, actorId }: { amount: bigint; reason: string; actorId?: string },
): Promise<bigint> {
  const wallet = await lockWallet(scope);
  const burnt = (await burntBy(scope, taskId)).map((share) => ({ id: share.lotId, remaining: share.amount }));
  const shares = burn(burnt.reverse(), amount);
  if (shares.length === 0) return 0n;
  await postTransaction(scope, { kind: 'refund', against: 'used', shares, taskId, reason, actorId });
  if (wallet && wallet.budgets > 0) await refundInBudgets(scope, taskId, total(shares));
  return total(shares);
}
