import type { Table } from '#kernel/migrator';

export const mailTables: readonly Table[] = [
  {
    name: 'mail_messages',
    tenancy: 'tenant',
    resolvable: true,
    withheld: ['body', 'lease_owner', 'lease_until'],
    retention: 'with the organisation; what a mail said, 30 days',
  },
  { name: 'mail_returns', tenancy: 'tenant', retention: 'until the next report after 30 days' },
  { name: 'mail_suppressions', tenancy: 'tenant', retention: 'until it is lifted' },
  {
    name: 'installation_mails',
    tenancy: 'installation',
    retention: 'as long as the installation; what a mail said, 30 days',
  },
];
