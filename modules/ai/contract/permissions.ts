import { definePermission } from '#kernel/contract';

export const aiPermissions = {
  /** Who does the organisation's work, and the keys of its own by which they do. */
  manageEngines: definePermission({ name: 'ai.manage_engines', roles: ['owner', 'admin'] }),
} as const;
