import { definePermission } from '#kernel/contract';

export const billingPermissions = {
  read: definePermission({ name: 'billing.read', roles: ['owner', 'admin', 'member'] }),
} as const;
