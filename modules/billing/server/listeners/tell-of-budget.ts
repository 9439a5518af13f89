import { defineListener } from '#kernel/module';
import { billingEvents } from '../../contract/index.ts';
import { mailBudgetLevel } from '../use-cases/mail-budget-level.ts';

export const tellOfBudget = defineListener({
  name: 'billing.tell_of_budget',
  event: billingEvents.budgetReached,
  handle: mailBudgetLevel,
});
