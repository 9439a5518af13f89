import type { Role } from '#kernel/contract';

/** What a role is called. */
export const roleKeys: Record<Role, string> = {
  owner: 'accounts.web.role.owner',
  admin: 'accounts.web.role.admin',
  member: 'accounts.web.role.member',
  viewer: 'accounts.web.role.viewer',
};

/** What a role may do, in a sentence. */
export const roleHelpKeys: Record<Role, string> = {
  owner: 'accounts.web.role_help.owner',
  admin: 'accounts.web.role_help.admin',
  member: 'accounts.web.role_help.member',
  viewer: 'accounts.web.role_help.viewer',
};
