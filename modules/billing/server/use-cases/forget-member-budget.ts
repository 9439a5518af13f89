import type { Scope } from '#kernel/scope';
import { removeBudget } from '../repo/budget.repo.ts';
import { lockWallet } from '../repo/wallet.repo.ts';

/** Whoever left spends no more. */
export async function forgetMemberBudget(scope: Scope, memberId: string): Promise<void> {
  const wallet = await lockWallet(scope);
  if (wallet && wallet.budgets > 0) await removeBudget(scope, { kind: 'member', memberId });
}
