import type { Table } from '#kernel/migrator';

/** A table that others refer to stands before them. */
export const tasksTables: readonly Table[] = [
  { name: 'tasks', tenancy: 'tenant', resolvable: true, retention: 'until somebody deletes the task' },
  { name: 'task_steps', tenancy: 'tenant', retention: 'with the task' },
];
