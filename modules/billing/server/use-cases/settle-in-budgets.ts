import type { Scope } from '#kernel/scope';
import { billingEvents } from '../../contract/index.ts';
import { levelOf, type MonthlyBudget } from '../budget.ts';
import { toCredits } from '../credits.ts';
import { budgetsOf, saveSums } from '../repo/budget.repo.ts';
import type { Hold } from '../repo/hold.repo.ts';

/**
 * What a task held becomes what it cost, in the budgets of the month in which it was asked for; those of a month that is
 * over are not looked at any more. Each level that is reached is told once a month. The wallet's lock is held.
 */
export async function settleInBudgets(
  scope: Scope,
  hold: Pick<Hold, 'amount' | 'month' | 'pricedAs' | 'memberId'>,
  charged: bigint,
): Promise<void> {
  const budgets = (await budgetsOf(scope, hold)).filter(({ month }) => month === hold.month);
  const settled = budgets.map((budget) => {
    const sums = { ...budget, held: budget.held - hold.amount, spent: budget.spent + charged };
    return { ...sums, told: higher(budget.told, levelOf(sums)) };
  });
  await saveSums(scope, settled);
  for (const [index, budget] of settled.entries()) {
    if (budget.told !== budgets[index]?.told) announce(scope, budget);
  }
}

const higher = (a: MonthlyBudget['told'], b: MonthlyBudget['told']) => (a > b ? a : b);

function announce(scope: Scope, { id, of, month, told, limit, spent }: MonthlyBudget): void {
  if (told === 0) return;
  const sums = { limit: toCredits(limit), spent: toCredits(spent) };
  scope.emit(billingEvents.budgetReached, { budgetId: id, of, month, level: told, ...sums });
}
