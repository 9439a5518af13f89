import { definePermission } from '#kernel/contract';

export const mailPermissions = {
  /** What leaves an organisation by mail is what its members write in conversations. */
  readCaught: definePermission({ name: 'mail.read_caught', roles: ['owner', 'admin', 'member'] }),
} as const;
