import type { Table } from '#kernel/migrator';

export const accountsTables: readonly Table[] = [
  { name: 'users', tenancy: 'installation', resolvable: true, retention: 'until the account is deleted' },
  { name: 'organisations', tenancy: 'installation', resolvable: true, retention: 'until it is deleted' },
  {
    name: 'memberships',
    tenancy: 'installation',
    resolvable: true,
    retention: 'with the user and the organisation',
  },
  { name: 'sessions', tenancy: 'installation', resolvable: true, retention: '30 days after its end' },
  { name: 'refresh_tokens', tenancy: 'installation', retention: '7 days' },
  {
    name: 'security_events',
    tenancy: 'installation',
    appendOnly: true,
    retention: 'as long as the installation, under pseudonymous ids',
  },
  { name: 'user_avatars', tenancy: 'installation', retention: 'with the user' },
  { name: 'account_tokens', tenancy: 'installation', retention: 'until they expire' },
  {
    name: 'invitations',
    tenancy: 'tenant',
    resolvable: true,
    withheld: ['token_hash'],
    retention: 'with the organisation',
  },
  { name: 'former_members', tenancy: 'installation', retention: 'with the organisation and the user' },
];
