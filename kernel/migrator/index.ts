export { awaitSchema } from './await-schema.ts';
export { assertCanaryUnseen } from './canary.ts';
export { DatabaseUnusableError, type MigrateOptions, migrate, roleUrl } from './migrate.ts';
export { databaseRoles, jobsSchema, type LoginRole } from './roles.ts';
export type { ModuleSchema, Table } from './table.ts';
