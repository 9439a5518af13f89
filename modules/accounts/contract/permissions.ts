import { definePermission } from '#kernel/contract';

export const readOrganisation = definePermission({
  name: 'accounts.read_organisation',
  roles: ['owner', 'admin', 'member', 'viewer'],
});

export const changeOrganisation = definePermission({
  name: 'accounts.change_organisation',
  roles: ['owner', 'admin'],
});

export const readMembers = definePermission({
  name: 'accounts.read_members',
  roles: ['owner', 'admin', 'member', 'viewer'],
});

/** Inviting, changing roles, removing; what concerns owners, only owners do. */
export const manageMembers = definePermission({
  name: 'accounts.manage_members',
  roles: ['owner', 'admin'],
});

/** Who did what in the organisation, with addresses and devices. */
export const readHistory = definePermission({
  name: 'accounts.read_history',
  roles: ['owner', 'admin'],
});

export const leaveOrganisation = definePermission({
  name: 'accounts.leave_organisation',
  roles: ['owner', 'admin', 'member', 'viewer'],
});

/** Giving the organisation away, deleting it and keeping it. */
export const ownOrganisation = definePermission({
  name: 'accounts.own_organisation',
  roles: ['owner'],
});

export const accountsPermissions = [
  readOrganisation,
  changeOrganisation,
  readMembers,
  manageMembers,
  readHistory,
  leaveOrganisation,
  ownOrganisation,
] as const;
