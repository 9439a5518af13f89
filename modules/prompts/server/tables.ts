import type { Table } from '#kernel/migrator';

export const promptsTables: readonly Table[] = [
  { name: 'prompt_versions', tenancy: 'tenant', retention: 'with the organisation' },
];
