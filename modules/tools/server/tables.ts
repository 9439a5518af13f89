import type { Table } from '#kernel/migrator';

export const toolsTables: readonly Table[] = [
  { name: 'glossaries', tenancy: 'tenant', retention: 'until a member deletes it' },
  { name: 'drawn_images', tenancy: 'tenant', retention: 'with the task that drew it' },
  { name: 'write_templates', tenancy: 'tenant', retention: 'until a member deletes it' },
  { name: 'write_template_versions', tenancy: 'tenant', retention: 'with its template' },
  { name: 'write_tones', tenancy: 'tenant', retention: 'until a member deletes it' },
];
