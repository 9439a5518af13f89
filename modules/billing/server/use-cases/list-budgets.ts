import type { ResponseOf } from '#kernel/contract';
import { holds, type Scope } from '#kernel/scope';
import { memberNames } from '#modules/accounts';
import {
  type Budget,
  type BudgetOf,
  billingPermissions,
  type listBudgetsContract,
} from '../../contract/index.ts';
import { inMonth, leftOf, type MonthlyBudget } from '../budget.ts';
import { toCredits } from '../credits.ts';
import { allBudgets, currentMonth } from '../repo/budget.repo.ts';

/** This month's budgets, other members' left out for those who may not set them. */
export async function listBudgets(scope: Scope): Promise<ResponseOf<typeof listBudgetsContract>> {
  const { month, renewsAt } = await currentMonth(scope);
  const shown = (await allBudgets(scope)).filter(({ of }) => mayRead(scope, of));
  const names = await memberNames(
    scope,
    shown.flatMap(({ of }) => (of.kind === 'member' ? [of.memberId] : [])),
  );
  return {
    month,
    renewsAt: renewsAt.toISOString(),
    items: shown.map((budget) => present(inMonth(budget, month), names)),
  };
}

function mayRead({ principal }: Scope, of: BudgetOf): boolean {
  if (of.kind !== 'member' || holds(principal, billingPermissions.manageBudgets)) return true;
  return principal.kind === 'member' && principal.userId === of.memberId;
}

function present(budget: MonthlyBudget, names: ReadonlyMap<string, string>): Budget {
  const { of, limit, spent, held } = budget;
  return {
    of,
    memberName: of.kind === 'member' ? (names.get(of.memberId) ?? null) : null,
    limit: toCredits(limit),
    spent: toCredits(spent),
    held: toCredits(held),
    left: toCredits(leftOf(budget)),
  };
}
