import { defineListener } from '#kernel/module';
import { memberRemoved } from '#modules/accounts/contract';
import { forgetMemberBudget } from '../use-cases/forget-member-budget.ts';

export const forgetRemovedMember = defineListener({
  name: 'billing.forget_removed_member',
  event: memberRemoved,
  handle: (scope, { userId }) => forgetMemberBudget(scope, userId),
});
