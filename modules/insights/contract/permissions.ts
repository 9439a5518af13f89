import { definePermission } from '#kernel/contract';

export const insightsPermissions = {
  read: definePermission({ name: 'insights.read', roles: ['owner', 'admin', 'member', 'viewer'] }),
} as const;
