import { definePermission } from '#kernel/contract';

export const toolsPermissions = {
  read: definePermission({ name: 'tools.read', roles: ['owner', 'admin', 'member', 'viewer'] }),
  /** Glossaries and templates: what all results of a tool follow. */
  edit: definePermission({ name: 'tools.edit', roles: ['owner', 'admin', 'member'] }),
} as const;
