import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { billingErrors } from '../../contract/index.ts';
import { toCredits } from '../credits.ts';
import { insertHold, type NewHold, payHold } from '../repo/hold.repo.ts';
import { readWallet } from '../repo/wallet.repo.ts';
import { announceBalance } from './announce-balance.ts';
import { openWallet } from './open-wallet.ts';

/**
 * Sets aside what a task may cost, before anything is spent. The same task asks for the same hold however often.
 * @returns false when the task has its hold already, whatever has become of it
 * @throws `billing.insufficient_credits` when the wallet cannot pay it
 */
export async function holdCredits(scope: Scope, hold: NewHold): Promise<boolean> {
  if (hold.amount <= 0n) throw new RangeError('A hold is above zero: what costs nothing needs none.');
  let outcome = await insertHold(scope, hold);
  if (outcome === 'unpaid' && (await readWallet(scope)) === undefined) {
    await openWallet(scope);
    outcome = await payHold(scope, hold.amount);
  }
  if (outcome === 'known') return false;
  if (outcome === 'unpaid') return refuse(scope, hold.amount);
  announceBalance(scope, outcome);
  return true;
}

async function refuse(scope: Scope, needed: bigint): Promise<never> {
  const wallet = await readWallet(scope);
  const available = wallet ? wallet.settled - wallet.held : 0n;
  return fail(billingErrors.insufficientCredits, {
    needed: toCredits(needed),
    available: toCredits(available),
  });
}
