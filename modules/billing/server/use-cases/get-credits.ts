import type { Scope } from '#kernel/scope';
import type { Balance } from '../../contract/index.ts';
import { readWallet, walletAt } from '../repo/wallet.repo.ts';
import { openWallet } from './open-wallet.ts';
import { presentBalance } from './present-balance.ts';

/** The balance now, or as it stood at a moment. */
export async function getCredits(scope: Scope, at?: string): Promise<Balance> {
  if (at !== undefined) return presentBalance(await walletAt(scope, new Date(at)));
  const wallet = await readWallet(scope);
  if (wallet) return presentBalance(wallet);
  await openWallet(scope);
  return presentBalance((await readWallet(scope)) ?? { settled: 0n, held: 0n });
}
