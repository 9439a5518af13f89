import { definePermission } from '#kernel/contract';

export const knowledgePermissions = {
  read: definePermission({ name: 'knowledge.read', roles: ['owner', 'admin', 'member', 'viewer'] }),
  write: definePermission({ name: 'knowledge.write', roles: ['owner', 'admin', 'member'] }),
} as const;
