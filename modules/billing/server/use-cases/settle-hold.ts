import type { Scope } from '#kernel/scope';
import { burn, total } from '../burn.ts';
import { endHold, lockHold } from '../repo/hold.repo.ts';
import { lotsToBurn } from '../repo/lot.repo.ts';
import { lockWallet, moveWallet } from '../repo/wallet.repo.ts';
import { announceBalance } from './announce-balance.ts';
import { postTransaction } from './post-transaction.ts';
import { settleInBudgets } from './settle-in-budgets.ts';

/**
 * Charges what a task came to cost, and gives the rest of its hold back. Repeated it changes nothing: the first word
 * stands.
 * @param cost millicredits, from zero, which releases the hold, to what is held: a task never costs more than it was quoted
 * @returns what was charged, in millicredits; null when the hold was released, so that nothing can be charged any more
 */
export async function settleHold(scope: Scope, taskId: string, cost: bigint): Promise<bigint | null> {
  if (cost < 0n) throw new RangeError('A task costs nothing at the least.');
  // The wallet first, always: who locks in another order may wait for us while we wait for them.
  const wallet = await lockWallet(scope);
  const hold = await lockHold(scope, taskId);
  if (!hold) throw new Error(`Task ${taskId} holds no credits.`);
  if (hold.status !== 'held') return hold.status === 'settled' ? hold.charged : null;
  const charged = cost < hold.amount ? cost : hold.amount;
  await endHold(
    scope,
    taskId,
    charged > 0n ? { status: 'settled', charged } : { status: 'released', charged },
  );
  if (wallet && wallet.budgets > 0) await settleInBudgets(scope, hold, charged);
  if (charged === 0n) {
    announceBalance(scope, await moveWallet(scope, { settled: 0n, held: -hold.amount }));
    return null;
  }
  const shares = burn(await lotsToBurn(scope), charged);
  if (total(shares) !== charged) throw new Error('The lots of a wallet hold less than it has on hold.');
  const given = shares.map(({ lotId, amount }) => ({ lotId, amount: -amount }));
  await postTransaction(scope, {
    kind: 'charge',
    against: 'used',
    shares: given,
    unheld: hold.amount,
    taskId,
  });
  return charged;
}
