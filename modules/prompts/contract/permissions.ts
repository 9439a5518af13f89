import { definePermission } from '#kernel/contract';

export const promptsPermissions = {
  read: definePermission({ name: 'prompts.read', roles: ['owner', 'admin', 'member', 'viewer'] }),
  /** What every ability of the organisation asks a model for. */
  edit: definePermission({ name: 'prompts.edit', roles: ['owner', 'admin'] }),
} as const;
