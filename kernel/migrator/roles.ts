import type { ClientBase } from 'pg';
import { escapeIdentifier, escapeLiteral } from 'pg';

/**
 * The roles of the program. `app` reads and writes under row-level security, `resolver` only executes look-ups,
 * `jobs` owns the queue's schema; `definer` cannot log in and owns the look-ups of `resolver` and the searches of
 * `search`.
 */
export const databaseRoles = {
  app: 'comptoir_app',
  resolver: 'comptoir_resolver',
  jobs: 'comptoir_jobs',
  definer: 'comptoir_definer',
} as const;

export type LoginRole = 'app' | 'resolver' | 'jobs';
const loginRoles: readonly LoginRole[] = ['app', 'resolver', 'jobs'];

/** Schema of the queue on PostgreSQL. */
export const jobsSchema = 'jobs';

/**
 * Creates the roles, the schemas and what holds the migrator's own records.
 * @param login tries to sign in as a role; a password is only set when that fails, because roles are shared by all
 *   databases of a server and two starts may not write the same one at once
 */
export async function createRoles(
  client: ClientBase,
  password: (role: LoginRole) => string,
  login: (role: LoginRole) => Promise<boolean>,
): Promise<void> {
  for (const role of loginRoles) {
    await ensureRole(client, databaseRoles[role], 'login');
  }
  await ensureRole(client, databaseRoles.definer, 'nologin');
  for (const heir of [databaseRoles.definer, databaseRoles.jobs]) await ensureMayBecome(client, heir);
  await createSchemas(client);
  for (const role of loginRoles) {
    if (await login(role)) continue;
    await client.query(`alter role ${databaseRoles[role]} password ${escapeLiteral(password(role))}`);
  }
}

/**
 * Schemas and look-ups are handed over to these roles, which their giver must be able to become. Only trying tells, on
 * every version: a superuser always may, and since PostgreSQL 16 being a member is not enough.
 */
async function ensureMayBecome(client: ClientBase, role: string): Promise<void> {
  const may = await client.query(`set role ${role}`).then(
    () => true,
    () => false,
  );
  await client.query(may ? 'reset role' : `grant ${role} to current_user`);
}

async function createSchemas(client: ClientBase): Promise<void> {
  const database =
    (await client.query<{ name: string }>('select current_database() as name')).rows[0]?.name ?? '';
  await client.query(`
    create schema if not exists app;
    create schema if not exists resolver;
    create schema if not exists search;
    create schema if not exists ${jobsSchema} authorization ${databaseRoles.jobs};
    revoke create on schema public from public;
    revoke all on database ${escapeIdentifier(database)} from public;
    grant connect on database ${escapeIdentifier(database)} to ${loginRoles.map((role) => databaseRoles[role]).join(', ')};
    grant usage on schema app, public to ${databaseRoles.app}, ${databaseRoles.definer};
    grant usage on schema resolver to ${databaseRoles.resolver};
    grant usage on schema search to ${databaseRoles.app};
    grant usage, create on schema resolver, search to ${databaseRoles.definer};
    create or replace function app.current_org() returns uuid language sql stable parallel safe
      as $$ select nullif(current_setting('app.org_id', true), '')::uuid $$;
    create table if not exists app.migrations (name text primary key, checksum text not null, applied_at timestamptz not null default now());
    grant select on app.migrations to ${databaseRoles.app};
  `);
}

async function ensureRole(client: ClientBase, name: string, login: 'login' | 'nologin'): Promise<void> {
  const found = await client.query('select 1 from pg_roles where rolname = $1', [name]);
  const rights = `${login} nosuperuser nobypassrls nocreatedb nocreaterole noinherit`;
  if (found.rowCount === 0) await client.query(`create role ${name} ${rights}`);
}
