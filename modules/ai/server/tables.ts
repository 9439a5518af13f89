import type { Table } from '#kernel/migrator';

export const aiTables: readonly Table[] = [
  { name: 'engine_keys', tenancy: 'tenant', withheld: ['sealed'], retention: 'until it is taken away' },
];
