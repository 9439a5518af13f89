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

export const accountsPermissions = [readOrganisation, changeOrganisation, readMembers] as const;
