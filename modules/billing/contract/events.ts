import { defineEvent } from '#kernel/contract';
import { balanceSchema } from './entities.ts';
import { billingPermissions } from './permissions.ts';

export const billingEvents = {
  balanceChanged: defineEvent({
    type: 'billing.balance_changed',
    v: 1,
    data: balanceSchema,
    live: { to: 'members', permission: billingPermissions.read },
  }),
} as const;
