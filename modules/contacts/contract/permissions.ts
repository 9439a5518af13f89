import { definePermission } from '#kernel/contract';

export const contactsPermissions = {
  read: definePermission({ name: 'contacts.read', roles: ['owner', 'admin', 'member', 'viewer'] }),
  write: definePermission({ name: 'contacts.write', roles: ['owner', 'admin', 'member'] }),
} as const;
