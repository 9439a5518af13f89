import { AppError } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { billingErrors } from '../../contract/index.ts';
import { inMonth, leftOf, type MonthlyBudget } from '../budget.ts';
import { toCredits } from '../credits.ts';
import { budgetsOf, currentMonth, type Spender, saveSums } from '../repo/budget.repo.ts';

/**
 * Takes a hold from every budget that pays for it. The wallet's lock is held since the hold was written, so no other one
 * looks at the same budgets meanwhile; what is refused here rolls back with it.
 * @throws `billing.budget_exceeded`
 */
export async function holdInBudgets(
  scope: Scope,
  hold: Spender & { readonly amount: bigint },
  month: string,
): Promise<void> {
  const budgets = (await budgetsOf(scope, hold)).map((budget) => inMonth(budget, month));
  // A hold that waited over midnight is one of a month that is over, which no budget is asked about any more.
  const asked = budgets.filter((budget) => budget.month === month);
  const short = asked.filter((budget) => leftOf(budget) < hold.amount).sort(byLeft)[0];
  if (short) return refuse(scope, short, hold.amount);
  await saveSums(
    scope,
    asked.map((budget) => ({ ...budget, held: budget.held + hold.amount })),
  );
}

const byLeft = (a: MonthlyBudget, b: MonthlyBudget): number => Number(leftOf(a) - leftOf(b));

async function refuse(scope: Scope, budget: MonthlyBudget, amount: bigint): Promise<never> {
  const { renewsAt } = await currentMonth(scope);
  const [limit, left] = [toCredits(budget.limit), toCredits(leftOf(budget))];
  throw new AppError(billingErrors.budgetExceeded, {
    vars: { needed: toCredits(amount), limit, left },
    extensions: { budget: { of: budget.of, limit, left, renewsAt: renewsAt.toISOString() } },
  });
}
