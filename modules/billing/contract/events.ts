import * as z from 'zod';
import { defineEvent, idSchema } from '#kernel/contract';
import { budgetLevelSchema, budgetOfSchema, monthSchema } from './budgets.ts';
import { balanceSchema, creditsSchema } from './entities.ts';
import { billingPermissions } from './permissions.ts';

export const billingEvents = {
  balanceChanged: defineEvent({
    type: 'billing.balance_changed',
    v: 1,
    data: balanceSchema,
    live: { to: 'members', permission: billingPermissions.read },
  }),
  /** So much of a budget is spent, for the first time this month. */
  budgetReached: defineEvent({
    type: 'billing.budget_reached',
    v: 1,
    data: z.object({
      budgetId: idSchema,
      of: budgetOfSchema,
      month: monthSchema,
      level: budgetLevelSchema,
      limit: creditsSchema,
      spent: creditsSchema,
    }),
    live: { to: 'members', permission: billingPermissions.manageBudgets },
  }),
} as const;
