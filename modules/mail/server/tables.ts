import type { Table } from '#kernel/migrator';

export const mailTables: readonly Table[] = [
  {
    name: 'mail_messages',
    tenancy: 'tenant',
    resolvable: true,
    withheld: ['body', 'lease_owner', 'lease_until'],
    retention: 'with the organisation; what a mail said, 30 days',
  },
  {
    name: 'installation_mails',
    tenancy: 'installation',
    retention: 'as long as the installation; what a mail said, 30 days',
  },
];
