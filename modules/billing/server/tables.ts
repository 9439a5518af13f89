import type { Table } from '#kernel/migrator';

const withTheOrganisation = 'with the organisation: it is what the balance is the sum of';

export const billingTables: readonly Table[] = [
  { name: 'credit_wallets', tenancy: 'tenant', retention: 'with the organisation' },
  { name: 'credit_lots', tenancy: 'tenant', resolvable: true, retention: withTheOrganisation },
  { name: 'credit_holds', tenancy: 'tenant', resolvable: true, retention: withTheOrganisation },
  { name: 'credit_transactions', tenancy: 'tenant', retention: withTheOrganisation },
  { name: 'credit_entries', tenancy: 'tenant', retention: withTheOrganisation },
];
