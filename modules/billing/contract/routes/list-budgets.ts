import { defineContract } from '#kernel/contract';
import { budgetsSchema } from '../budgets.ts';
import { billingExamples } from '../examples.ts';
import { billingPermissions } from '../permissions.ts';

export const listBudgetsContract = defineContract({
  id: 'billing.listBudgets',
  method: 'GET',
  path: '/api/v1/credits/budgets',
  summary: 'The budgets of this month',
  description:
    'What may be spent in a month of the organisation’s own calendar, and what of it is. A task counts in the month in ' +
    'which it was asked for. Of other members’ budgets, owners and administrators alone are told.',
  access: { kind: 'member', permission: billingPermissions.read },
  status: 200,
  response: budgetsSchema,
  errors: [],
  examples: [{ name: 'Two budgets', response: billingExamples.budgets }],
});
