import type { Scope } from '#kernel/scope';
import { billingEvents } from '../../contract/index.ts';
import type { Wallet } from '../repo/wallet.repo.ts';
import { presentBalance } from './present-balance.ts';

/** Tells open pages what the wallet holds now. */
export function announceBalance(scope: Scope, wallet: Wallet | undefined): Wallet {
  if (!wallet) throw new Error('Credits are moved in a wallet that was opened.');
  scope.emit(billingEvents.balanceChanged, presentBalance(wallet));
  return wallet;
}
