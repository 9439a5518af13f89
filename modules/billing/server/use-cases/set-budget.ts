import type { ResponseOf } from '#kernel/contract';
import { fail } from '#kernel/errors';
import { newId } from '#kernel/ids';
import type { Scope } from '#kernel/scope';
import { listMembers } from '#modules/accounts';
import { type BudgetOf, billingErrors, type setBudgetContract } from '../../contract/index.ts';
import { levelOf } from '../budget.ts';
import { toMillicredits } from '../credits.ts';
import { currentMonth, putBudget, removeBudget, usageOf } from '../repo/budget.repo.ts';
import { lockWallet } from '../repo/wallet.repo.ts';
import { listBudgets } from './list-budgets.ts';
import { openWallet } from './open-wallet.ts';

/** Sets what a subject may spend in a month, or takes the budget away; what this month's tasks cost already counts. */
export async function setBudget(
  scope: Scope,
  { of, limit }: { of: BudgetOf; limit: number | null },
): Promise<ResponseOf<typeof setBudgetContract>> {
  await openWallet(scope);
  // Holds that are under way have ended before the month is added up, and those after see the budget.
  await lockWallet(scope);
  if (limit === null) await removeBudget(scope, of);
  else {
    await refuseStranger(scope, of);
    await put(scope, of, toMillicredits(limit));
  }
  return listBudgets(scope);
}

async function refuseStranger(scope: Scope, of: BudgetOf): Promise<void> {
  if (of.kind !== 'member') return;
  const members = await listMembers(scope);
  if (!members.some(({ userId }) => userId === of.memberId)) fail(billingErrors.memberNotFound);
}

async function put(scope: Scope, of: BudgetOf, limit: bigint): Promise<void> {
  const { month } = await currentMonth(scope);
  const usage = await usageOf(scope, of, month);
  // Whoever sets it sees what is spent already: only further levels are told.
  const told = levelOf({ limit, spent: usage.spent });
  await putBudget(scope, { id: newId(), of, limit, month, ...usage, told });
}
