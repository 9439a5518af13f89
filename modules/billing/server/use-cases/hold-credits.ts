import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { billingErrors } from '../../contract/index.ts';
import { toCredits } from '../credits.ts';
import { insertHold, type NewHold, payHold } from '../repo/hold.repo.ts';
import { readWallet, type Wallet } from '../repo/wallet.repo.ts';
import { announceBalance } from './announce-balance.ts';
import { holdInBudgets } from './hold-in-budgets.ts';
import { openWallet } from './open-wallet.ts';

/**
 * Sets aside what a task may cost, before anything is spent. The same task asks for the same hold however often.
 * @returns false when the task has its hold already, whatever has become of it
 * @throws `billing.insufficient_credits` when the wallet cannot pay it, `billing.budget_exceeded` when a budget does not
 *   allow it
 */
export async function holdCredits(scope: Scope, hold: NewHold): Promise<boolean> {
  if (hold.amount <= 0n) throw new RangeError('A hold is above zero: what costs nothing needs none.');
  const outcome = await insertHold(scope, hold);
  if (outcome === 'known') return false;
  if (outcome === 'unpaid') {
    announceBalance(scope, await payFirst(scope, hold.amount));
    return true;
  }
  if (outcome.budgets > 0) await holdInBudgets(scope, { pricedAs: hold.tool, ...hold }, outcome.month);
  announceBalance(scope, outcome.wallet);
  return true;
}

/** The first hold of all opens the wallet, which has no budgets yet. */
async function payFirst(scope: Scope, amount: bigint): Promise<Wallet> {
  if ((await readWallet(scope)) !== undefined) return refuse(scope, amount);
  await openWallet(scope);
  const paid = await payHold(scope, amount);
  return paid === 'unpaid' ? refuse(scope, amount) : paid;
}

async function refuse(scope: Scope, needed: bigint): Promise<never> {
  const wallet = await readWallet(scope);
  const available = wallet ? wallet.settled - wallet.held : 0n;
  return fail(billingErrors.insufficientCredits, {
    needed: toCredits(needed),
    available: toCredits(available),
  });
}
