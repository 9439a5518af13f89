import pg from 'pg';
import { type LoginRole, usedRoles } from './database-roles.ts';
import { type Logins, loginsOf, oneLogin } from './logins.ts';
import { migrationFiles } from './migration-files.ts';
import type { ModuleSchema } from './table.ts';

export interface AwaitSchemaOptions {
  /** The owner's URL, with which nothing is changed: it tells how the program's roles are called. */
  readonly ownerUrl: string;
  readonly password: (role: LoginRole) => string;
  /** The URL of the operator's role, with which the owner's is not needed. */
  readonly appUrl?: string | undefined;
  readonly schemas: readonly ModuleSchema[];
  readonly log: { info(fields: object, message: string): void };
  /** How long to wait before the start is given up, in milliseconds. */
  readonly patienceMs?: number;
}

/** The schema did not come up to this version in time; the code asks a supervisor to try again (sysexits.h). */
class SchemaBehindError extends Error {
  readonly exitCode = 75;
}

const askEveryMs = 500;
const patienceMs = 120_000;

/**
 * Waits until every migration of this version is applied; a schema that is further, as during a rolling upgrade, will do.
 * @returns how the program signs in
 * @throws SchemaBehindError when it is still behind, or not reached, after the patience
 */
export async function awaitSchema(options: AwaitSchemaOptions): Promise<Logins> {
  const names = migrationFiles(options.schemas).map((file) => file.name);
  const until = Date.now() + (options.patienceMs ?? patienceMs);
  for (let told = false; ; told = true) {
    const logins = await findLogins(options);
    const missing = logins === null ? names.length : await missingMigrations(logins.app, names);
    if (logins !== null && missing === 0) return logins;
    if (Date.now() > until) {
      throw new SchemaBehindError(
        'The schema is not up to date; run "comptoir migrate" with the owner’s DATABASE_URL.',
      );
    }
    if (!told) options.log.info({ missing }, 'waiting for the schema');
    await new Promise((resolve) => setTimeout(resolve, askEveryMs));
  }
}

/** @returns how many are missing; all of them while the database, its roles or its records are not there yet */
async function missingMigrations(appUrl: string, names: readonly string[]): Promise<number> {
  const client = new pg.Client({ connectionString: appUrl, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
    const applied = await client.query<{ name: string }>('select name from app.migrations');
    const known = new Set(applied.rows.map(({ name }) => name));
    return names.filter((name) => !known.has(name)).length;
  } catch {
    return names.length;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** @returns null while the database is not reached or holds no schema yet */
async function findLogins(options: AwaitSchemaOptions): Promise<Logins | null> {
  if (options.appUrl !== undefined) return oneLogin(options.appUrl);
  const client = new pg.Client({ connectionString: options.ownerUrl, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
    const roles = await usedRoles(client);
    return roles && loginsOf(options, roles);
  } catch {
    return null;
  } finally {
    await client.end().catch(() => undefined);
  }
}
