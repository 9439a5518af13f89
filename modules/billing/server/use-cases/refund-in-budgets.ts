import type { Scope } from '#kernel/scope';
import { budgetsOf, saveSums } from '../repo/budget.repo.ts';
import { lockHold } from '../repo/hold.repo.ts';

/** What was given back may be spent again in the same month. The wallet's lock is held. */
export async function refundInBudgets(scope: Scope, taskId: string, amount: bigint): Promise<void> {
  const hold = await lockHold(scope, taskId);
  if (!hold) return;
  const budgets = (await budgetsOf(scope, hold)).filter(({ month }) => month === hold.month);
  await saveSums(
    scope,
    budgets.map((budget) => ({ ...budget, spent: budget.spent - amount })),
  );
}
