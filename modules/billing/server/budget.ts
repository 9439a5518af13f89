import { type BudgetLevel, type BudgetOf, budgetLevels } from '../contract/index.ts';

/** What may be spent in a month, and what of it is; amounts are millicredits. */
export interface MonthlyBudget {
  readonly id: string;
  readonly of: BudgetOf;
  readonly limit: bigint;
  /** The month that the sums are of, `2026-11`. */
  readonly month: string;
  readonly held: bigint;
  readonly spent: bigint;
  /** The highest level that people were told of in this month. */
  readonly told: 0 | BudgetLevel;
}

/** As it stands in a month: another one's sums are over. One that looks back, at a month before, stays as it is. */
export const inMonth = (budget: MonthlyBudget, month: string): MonthlyBudget =>
  month > budget.month ? { ...budget, month, held: 0n, spent: 0n, told: 0 } : budget;

/** What another task may cost; nothing where less was allowed than is spent. */
export function leftOf({ limit, held, spent }: MonthlyBudget): bigint {
  const left = limit - held - spent;
  return left > 0n ? left : 0n;
}

/** The highest level that what is spent has come to. */
export function levelOf({ limit, spent }: Pick<MonthlyBudget, 'limit' | 'spent'>): 0 | BudgetLevel {
  return budgetLevels.findLast((level) => spent * 100n >= limit * BigInt(level)) ?? 0;
}
