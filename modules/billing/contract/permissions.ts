import { definePermission } from '#kernel/contract';

export const billingPermissions = {
  read: definePermission({ name: 'billing.read', roles: ['owner', 'admin', 'member'] }),
  manageBudgets: definePermission({ name: 'billing.manage_budgets', roles: ['owner', 'admin'] }),
  /** What each member's tasks cost, included. */
  readStatements: definePermission({ name: 'billing.read_statements', roles: ['owner', 'admin'] }),
} as const;
