import type { Table } from '#kernel/migrator';

const withTheOrganisation = 'with the organisation: it is what the balance is the sum of';

const withTheInstallation = 'with the installation: quotes name the version that they were made by';

export const billingTables: readonly Table[] = [
  { name: 'price_versions', tenancy: 'installation', appendOnly: true, retention: withTheInstallation },
  { name: 'prices', tenancy: 'installation', appendOnly: true, retention: withTheInstallation },
  { name: 'credit_wallets', tenancy: 'tenant', retention: 'with the organisation' },
  { name: 'credit_lots', tenancy: 'tenant', resolvable: true, retention: withTheOrganisation },
  { name: 'credit_holds', tenancy: 'tenant', resolvable: true, retention: withTheOrganisation },
  { name: 'credit_budgets', tenancy: 'tenant', retention: 'until the budget is taken away' },
  { name: 'credit_transactions', tenancy: 'tenant', retention: withTheOrganisation },
  { name: 'credit_entries', tenancy: 'tenant', retention: withTheOrganisation },
];
