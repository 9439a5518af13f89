import pg from 'pg';
import type { DatabaseRoles, LoginRole, OwnRoles } from './database-roles.ts';
import { DatabaseUnusableError } from './errors.ts';
import { createRoleSql, takeGivenRole } from './given-role.ts';
import { type Logins, loginsOf, loginUrl, oneLogin } from './logins.ts';
import { type MigrationFile, migrationFiles } from './migration-files.ts';
import { createRoles } from './roles.ts';
import type { ModuleSchema } from './table.ts';
import { applyTenancy } from './tenancy.ts';

export interface MigrateOptions {
  /** The owner's URL; no other part of the program ever sees it. */
  readonly ownerUrl: string;
  /** The URL of a role that the operator made for the program, where the owner may make none. */
  readonly appUrl?: string | undefined;
  readonly schemas: readonly ModuleSchema[];
  readonly password: (role: LoginRole) => string;
  /** Brings the queue's schema up to date; done first, so that a schema which is complete has a queue. */
  readonly migrateQueue: (jobsUrl: string) => Promise<void>;
  readonly log: { info(fields: object, message: string): void };
  /** Brings the schema to these migrations and no further, as an archive of an earlier version needs it. */
  readonly only?: ReadonlySet<string> | undefined;
}

/** Any number will do, as long as every version of the program takes the same one. */
const migrationLock = 7_326_114;
const connectionTimeoutMillis = 10_000;
const nobody = '00000000-0000-0000-0000-000000000000';

/**
 * Brings the schema up to this version; of several processes one works and the others wait.
 * @returns how the program signs in
 * @throws DatabaseUnusableError when the database is not reached, is not UTF-8, is older than PostgreSQL 15, or its owner
 *   may not create roles and no other role is given
 * @throws when an applied migration was changed
 */
export async function migrate(options: MigrateOptions): Promise<Logins> {
  const client = new pg.Client({ connectionString: options.ownerUrl, connectionTimeoutMillis });
  await client.connect().catch(refuseUnreached);
  try {
    await refuseUnsuitable(client);
    await client.query('select pg_advisory_lock($1)', [migrationLock]);
    const files = migrationFiles(options.schemas);
    const tables = options.schemas.flatMap((schema) => schema.tables);
    // The roles' passwords follow SECRET_KEY, so they are looked at on every start, whether or not the schema moves.
    const { roles, logins } = await prepareRoles(client, options);
    await options.migrateQueue(logins.jobs);
    const declared = JSON.stringify({ tables, roles });
    const { only } = options;
    const pending = (await pendingFiles(client, files)).filter(({ name }) => only?.has(name) ?? true);
    for (const file of pending) {
      await apply(client, file);
      options.log.info({ migration: file.name }, 'migration applied');
    }
    const whole = only === undefined || files.every(({ name }) => only.has(name));
    // The manifests declare what a schema that is not whole lacks; the next call brings both together.
    if (whole && (pending.length > 0 || (await declaredDiffer(client, declared)))) {
      await client.query('begin');
      await applyTenancy(client, tables, roles);
      await plantCanary(client);
      await rememberDeclared(client, declared);
      await client.query('commit');
    }
    return logins;
  } finally {
    await client.end();
  }
}

/** Where a name has several addresses Node tells of them together, and then there is a code and no message. */
function refuseUnreached(error: { readonly message: string; readonly code?: string }): never {
  throw new DatabaseUnusableError(`the database is not reached (${error.message || error.code}).`, {
    cause: error,
  });
}

async function prepareRoles(
  client: pg.Client,
  options: MigrateOptions,
): Promise<{ roles: DatabaseRoles; logins: Logins }> {
  const { appUrl, password } = options;
  if (appUrl !== undefined) {
    const roles = await takeGivenRole(client, appUrl).catch(refuseUnprivileged);
    return { roles, logins: oneLogin(appUrl) };
  }
  const login = (made: OwnRoles, role: LoginRole) => canLogIn(loginUrl(options, made, role));
  const roles = await createRoles(client, { password, login }).catch(refuseUnprivileged);
  return { roles, logins: loginsOf(options, roles) };
}

const insufficientPrivilege = '42501';

function refuseUnprivileged(error: { readonly message: string; readonly code?: string }): never {
  if (error.code !== insufficientPrivilege) throw error;
  const sql = createRoleSql('comptoir_app', { database: '...' });
  const message =
    `its owner may not prepare the program's roles (${error.message}). It has to own the database and needs the right ` +
    `CREATEROLE; without that, an administrator runs: ${sql} and DATABASE_APP_URL says how that role signs in.`;
  throw new DatabaseUnusableError(message, { cause: error });
}

async function refuseUnsuitable(client: pg.Client): Promise<void> {
  const row = (
    await client.query<{ version: string; encoding: string }>(
      `select current_setting('server_version_num') as version, current_setting('server_encoding') as encoding`,
    )
  ).rows[0];
  if (Number(row?.version) < 150_000) throw new DatabaseUnusableError('PostgreSQL 15 or later is needed.');
  if (row?.encoding !== 'UTF8')
    throw new DatabaseUnusableError(`the database's encoding is ${row?.encoding}, not UTF8.`);
}

async function pendingFiles(client: pg.Client, files: readonly MigrationFile[]): Promise<MigrationFile[]> {
  const applied = await client.query<{ name: string; checksum: string }>(
    'select name, checksum from app.migrations',
  );
  const checksums = new Map(applied.rows.map((row) => [row.name, row.checksum]));
  return files.filter((file) => {
    const checksum = checksums.get(file.name);
    if (checksum !== undefined && checksum !== file.checksum) {
      throw new Error(`The applied migration ${file.name} was changed; write a new one instead.`);
    }
    return checksum === undefined;
  });
}

async function apply(client: pg.Client, file: MigrationFile): Promise<void> {
  await client.query('begin');
  try {
    await client.query(file.sql);
    await client.query('insert into app.migrations (name, checksum) values ($1, $2)', [
      file.name,
      file.checksum,
    ]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new Error(`The migration ${file.name} failed.`, { cause: error });
  }
}

async function plantCanary(client: pg.Client): Promise<void> {
  await client.query(`select set_config('app.org_id', $1, true)`, [nobody]);
  await client.query('insert into canary (org_id, id) values ($1, 1) on conflict do nothing', [nobody]);
}

/** What was declared when tenancy was applied last: the tables, and the roles that were given their rights. */
const declaredName = 'declared-tables';

async function declaredDiffer(client: pg.Client, declared: string): Promise<boolean> {
  const found = await client.query('select 1 from app.migrations where name = $1 and checksum = $2', [
    declaredName,
    declared,
  ]);
  return found.rowCount === 0;
}

async function rememberDeclared(client: pg.Client, declared: string): Promise<void> {
  await client.query(
    `insert into app.migrations (name, checksum) values ($1, $2)
     on conflict (name) do update set checksum = excluded.checksum, applied_at = now()`,
    [declaredName, declared],
  );
}

async function canLogIn(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end();
  }
}
