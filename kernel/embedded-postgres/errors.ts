/**
 * Why the embedded database could not be had. `message` is one sentence for the person who started the server,
 * `code` is stable, `exitCode` follows sysexits(3) so that a supervisor can tell "wait" from "do not retry".
 */
export class EmbeddedPostgresError extends Error {
  readonly code: string;
  readonly exitCode: number;

  constructor(code: string, exitCode: number, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = new.target.name;
    this.code = `embedded_postgres.${code}`;
    this.exitCode = exitCode;
  }
}

/** Another living server works on the same data folder (75: try again later). */
export class DataFolderInUseError extends EmbeddedPostgresError {
  constructor(dataDir: string, pid: number) {
    super(
      'folder_in_use',
      75,
      `The data folder ${dataDir} is in use by another Comptoir server (process ${pid}). ` +
        'Stop that one first, or set COMPTOIR_DATA to another folder.',
    );
  }
}

/** The data folder was written by another major version of PostgreSQL (78: a person has to decide). */
export class OtherMajorVersionError extends EmbeddedPostgresError {
  constructor(clusterDir: string, found: number, ours: number) {
    super(
      'other_major_version',
      78,
      `The database in ${clusterDir} was written by PostgreSQL ${found}, and this version of Comptoir brings ` +
        `PostgreSQL ${ours}. Start the version of Comptoir that wrote it and make a backup there, then restore it here.`,
    );
  }
}

/** Something else lies where the database should be (78). */
export class NotADatabaseError extends EmbeddedPostgresError {
  constructor(clusterDir: string) {
    super(
      'not_a_database',
      78,
      `The folder ${clusterDir} is not empty and holds no PostgreSQL database. Move it away, or set COMPTOIR_DATA to another folder.`,
    );
  }
}

/** The folder cannot be written by this user (77). */
export class DataFolderRefusedError extends EmbeddedPostgresError {
  constructor(dataDir: string, cause: unknown) {
    super(
      'folder_refused',
      77,
      `This user may not use the data folder ${dataDir}. Start as the user who owns it, or set COMPTOIR_DATA to a folder of your own.`,
      cause,
    );
  }
}

/** No PostgreSQL programs for this platform, or they do not run here (69). */
export class ProgramsUnavailableError extends EmbeddedPostgresError {
  constructor(reason: string, cause?: unknown) {
    super(
      'programs_unavailable',
      69,
      `The embedded PostgreSQL cannot run here: ${reason}. Set DATABASE_URL to use a PostgreSQL server of your own.`,
      cause,
    );
  }
}

/** PostgreSQL refused to initialise, start or answer (70); the sentence ends with what it said last. */
export class PostgresFailedError extends EmbeddedPostgresError {
  constructor(what: string, said: string, cause?: unknown) {
    super('failed', 70, `The embedded PostgreSQL ${what}. ${said.trim()}`.trim(), cause);
  }
}
