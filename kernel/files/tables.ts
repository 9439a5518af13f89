import type { Table } from '#kernel/migrator';

/** A table that others refer to stands before them. */
export const filesTables: readonly Table[] = [
  {
    name: 'file_blobs',
    tenancy: 'tenant',
    resolvable: true,
    retention: 'as long as a file shows them, and two hours',
  },
  {
    name: 'files',
    tenancy: 'tenant',
    resolvable: true,
    retention: 'as long as something refers to them, and 24 hours',
  },
  { name: 'file_references', tenancy: 'tenant', retention: 'with what refers to the file' },
  { name: 'file_variants', tenancy: 'tenant', retention: 'with the file' },
];
