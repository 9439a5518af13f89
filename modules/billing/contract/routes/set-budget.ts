import * as z from 'zod';
import { defineContract } from '#kernel/contract';
import { budgetOfSchema, budgetsSchema } from '../budgets.ts';
import { billingErrors } from '../errors.ts';
import { billingExamples } from '../examples.ts';
import { billingPermissions } from '../permissions.ts';

export const setBudgetContract = defineContract({
  id: 'billing.setBudget',
  method: 'PUT',
  path: '/api/v1/credits/budgets',
  summary: 'Set a budget, or take it away',
  description:
    'A task that would cost more than a budget has left is refused with `billing.budget_exceeded` before anything is ' +
    'spent. A `limit` of null takes the budget away. What the month’s tasks cost already counts.',
  access: { kind: 'member', permission: billingPermissions.manageBudgets },
  body: z.strictObject({
    of: budgetOfSchema,
    limit: z.number().multipleOf(0.001).min(0.001).max(1_000_000_000).nullable(),
  }),
  status: 200,
  response: budgetsSchema,
  errors: [billingErrors.memberNotFound],
  examples: [
    {
      name: 'A hundred credits a month for transcriptions',
      body: { of: { kind: 'tool', tool: 'transcribe' }, limit: 100 },
      response: billingExamples.budgets,
    },
  ],
});
