import { definePermission } from '#kernel/contract';

export const inboxPermissions = {
  read: definePermission({ name: 'inbox.read', roles: ['owner', 'admin', 'member', 'viewer'] }),
  reply: definePermission({ name: 'inbox.reply', roles: ['owner', 'admin', 'member'] }),
  shareViews: definePermission({ name: 'inbox.share_views', roles: ['owner', 'admin', 'member'] }),
  /** Takes what visitors wrote out of the program. */
  export: definePermission({ name: 'inbox.export', roles: ['owner', 'admin'] }),
  manage: definePermission({ name: 'inbox.manage_channels', roles: ['owner', 'admin'] }),
} as const;
