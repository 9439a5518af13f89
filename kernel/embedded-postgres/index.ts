export {
  DataFolderInUseError,
  DataFolderRefusedError,
  EmbeddedPostgresError,
  NotADatabaseError,
  OtherMajorVersionError,
  PostgresFailedError,
  ProgramsUnavailableError,
} from './errors.ts';
export { joinEmbeddedPostgres } from './join-embedded-postgres.ts';
export type { LaunchKind } from './launch.ts';
export {
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
  startEmbeddedPostgres,
} from './start-embedded-postgres.ts';
