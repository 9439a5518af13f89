import type { Table } from '#kernel/migrator';

export const channelsTables: readonly Table[] = [
  {
    name: 'inbound_mails',
    tenancy: 'tenant',
    resolvable: true,
    retention: 'with the conversation; the bytes 30 days',
  },
  { name: 'mail_links', tenancy: 'tenant', retention: 'with the conversation' },
];
