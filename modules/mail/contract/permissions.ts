import { definePermission } from '#kernel/contract';

export const mailPermissions = {
  /** What leaves an organisation by mail is what its members write in conversations. */
  readCaught: definePermission({ name: 'mail.read_caught', roles: ['owner', 'admin', 'member'] }),
  /** Who answers people must see why nothing reaches them. */
  readSuppressions: definePermission({ name: 'mail.read_suppressions', roles: ['owner', 'admin', 'member'] }),
  /** To write on to an address that came back harms the name of the whole domain. */
  liftSuppressions: definePermission({ name: 'mail.lift_suppressions', roles: ['owner', 'admin'] }),
} as const;
