import type { Scope } from '#kernel/scope';
import { toMillicredits } from '../credits.ts';
import { insertWallet } from '../repo/wallet.repo.ts';
import { welcomeCreditsSetting } from '../settings.ts';
import { grantCredits } from './grant-credits.ts';

/**
 * An organisation's wallet begins with what it is first asked for, and with what the installation gives newcomers.
 * @returns whether there was none
 */
export async function openWallet(scope: Scope): Promise<boolean> {
  if (!(await insertWallet(scope))) return false;
  const amount = toMillicredits(scope.services.config.get(welcomeCreditsSetting));
  if (amount > 0n) await grantCredits(scope, { kind: 'welcome', amount });
  return true;
}
