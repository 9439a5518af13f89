import type { ClientBase } from 'pg';
import { escapeIdentifier, escapeLiteral } from 'pg';
import {
  jobsSchema,
  type LoginRole,
  loginRoles,
  type OwnRoles,
  ownRoles,
  usedElsewhere,
  usedRoles,
} from './database-roles.ts';
import { createSchemas, databaseName } from './schemas.ts';

export interface RoleKeys {
  readonly password: (role: LoginRole) => string;
  /** Tries to sign in as one of these roles. */
  readonly login: (roles: OwnRoles, role: LoginRole) => Promise<boolean>;
}

/**
 * Creates the roles, the schemas and what holds the migrator's own records. A password is only set where signing in
 * fails, because several processes may start at once. A copy of another installation's database (`create database ...
 * template`) comes with the names of that one's roles, whose passwords are not ours to change: it gets roles of its own.
 * @returns the roles of this database
 */
export async function createRoles(client: ClientBase, { password, login }: RoleKeys): Promise<OwnRoles> {
  const used = await usedRoles(client);
  let roles = used ?? (await ownRoles(client));
  await ensureRoles(client, roles);
  const isCopy = used !== null && (await usedElsewhere(client, used)) && !(await canAllLogIn(used, login));
  if (isCopy) {
    roles = await ownRoles(client);
    await ensureRoles(client, roles);
  }
  await createSchemas(client, roles);
  if (isCopy) await handOver(client, used, roles);
  for (const role of loginRoles) {
    if (await login(roles, role)) continue;
    await client.query(`alter role ${roles[role]} password ${escapeLiteral(password(role))}`);
  }
  return roles;
}

async function canAllLogIn(roles: OwnRoles, login: RoleKeys['login']): Promise<boolean> {
  for (const role of loginRoles) if (!(await login(roles, role))) return false;
  return true;
}

async function ensureRoles(client: ClientBase, roles: OwnRoles): Promise<void> {
  for (const role of loginRoles) await ensureRole(client, roles[role], 'login');
  await ensureRole(client, roles.definer, 'nologin');
  for (const heir of [roles.definer, roles.jobs]) await ensureMayBecome(client, heir);
}

/** Everything of the former roles in this database goes to the new ones, and the former are let in no more. */
async function handOver(client: ClientBase, former: OwnRoles, roles: OwnRoles): Promise<void> {
  const database = await databaseName(client);
  for (const heir of ['definer', 'jobs'] as const) {
    await ensureMayBecome(client, former[heir]);
    // Whoever gets a table must be able to create one where it stands.
    if (heir === 'jobs') await client.query(`grant create on schema ${jobsSchema} to ${roles.jobs}`);
    await client.query(`reassign owned by ${former[heir]} to ${roles[heir]}`);
  }
  for (const name of new Set(Object.values(former))) {
    await client.query(`
      revoke all on database ${escapeIdentifier(database)} from ${name};
      revoke all on schema app, public, resolver, search, ${jobsSchema} from ${name};
      revoke all on all tables in schema app, public from ${name};
      revoke all on all functions in schema resolver, search from ${name};
    `);
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

async function ensureRole(client: ClientBase, name: string, login: 'login' | 'nologin'): Promise<void> {
  const found = await client.query('select 1 from pg_roles where rolname = $1', [name]);
  const rights = `${login} nosuperuser nobypassrls nocreatedb nocreaterole noinherit`;
  if (found.rowCount === 0) await client.query(`create role ${name} ${rights}`);
}
