export { awaitSchema } from './await-schema.ts';
export { assertCanaryUnseen } from './canary.ts';
export { jobsSchema, type LoginRole } from './database-roles.ts';
export { DatabaseUnusableError } from './errors.ts';
export { type DatabaseFacts, inspectDatabase } from './inspect-database.ts';
export type { Logins } from './logins.ts';
export { type MigrateOptions, migrate } from './migrate.ts';
export { knownMigrations, migrationDay } from './migration-files.ts';
export type { ModuleSchema, Table } from './table.ts';
