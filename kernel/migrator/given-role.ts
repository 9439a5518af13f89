import pg, { type ClientBase, escapeIdentifier } from 'pg';
import { type DatabaseRoles, jobsSchema } from './database-roles.ts';
import { DatabaseUnusableError } from './errors.ts';
import { createSchemas } from './schemas.ts';

/**
 * The operator's role in place of those that the program would make, where the owner may make none: it is `app`, `resolver`
 * and `jobs` in one, and look-ups run with the owner's rights. Row-level security binds it as it would ours.
 * @throws DatabaseUnusableError naming DATABASE_APP_URL and the SQL that an administrator runs
 */
export async function takeGivenRole(client: ClientBase, appUrl: string): Promise<DatabaseRoles> {
  const here = await placeOf(client);
  const given = await visit(appUrl, here);
  const name = escapeIdentifier(given.role);
  if (given.role === here.role) {
    refuse(
      `signs in as ${given.role}, who owns the tables; another role is needed`,
      createRoleSql('comptoir_app', here),
    );
  }
  if (given.place !== here.place) refuse(`leads to another database than DATABASE_URL`);
  if (given.unbound) {
    refuse(
      `signs in as ${given.role}, whom row-level security does not bind`,
      `alter role ${name} nosuperuser nobypassrls;`,
    );
  }
  if (given.becomesOwner) {
    refuse(
      `signs in as ${given.role}, who may become the owner`,
      `revoke ${escapeIdentifier(here.role)} from ${name};`,
    );
  }
  const roles = { app: name, resolver: name, jobs: name, definer: null };
  await createSchemas(client, roles);
  await client.query(`grant usage, create on schema ${jobsSchema} to ${name}`);
  return roles;
}

/** What an administrator runs so that the program has a role. */
export const createRoleSql = (role: string, { database }: Pick<Place, 'database'>) =>
  `create role ${escapeIdentifier(role)} login password '...' nosuperuser nobypassrls nocreatedb nocreaterole; ` +
  `grant connect on database ${escapeIdentifier(database)} to ${escapeIdentifier(role)};`;

function refuse(what: string, sql?: string): never {
  const advice = sql === undefined ? '' : `; an administrator runs: ${sql}`;
  throw new DatabaseUnusableError(`${what}${advice}`, { setting: 'DATABASE_APP_URL' });
}

interface Place {
  readonly database: string;
  readonly role: string;
  /** The server's start and the database's number: the same for two connections that meet. */
  readonly place: string;
}

async function placeOf(client: ClientBase): Promise<Place> {
  const found = await client.query<Place>(
    `select d.datname as database, current_user as role,
       d.oid::text || ' ' || extract(epoch from pg_postmaster_start_time()) as place
     from pg_database d where d.datname = current_database()`,
  );
  const [row] = found.rows;
  if (!row) throw new Error('A connection is in a database.');
  return row;
}

async function visit(appUrl: string, here: Place) {
  const client = new pg.Client({ connectionString: appUrl, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    const found = await client.query<{ unbound: boolean; becomesOwner: boolean }>(
      `select rolsuper or rolbypassrls as unbound, pg_has_role(oid, $1::name, 'member') as "becomesOwner"
       from pg_roles where rolname = current_user`,
      [here.role],
    );
    return { ...(await placeOf(client)), unbound: true, becomesOwner: true, ...found.rows[0] };
  } catch (error) {
    const role = decodeURIComponent(new URL(appUrl).username) || 'comptoir_app';
    return refuse(`nobody signs in with it (${(error as Error).message})`, createRoleSql(role, here));
  } finally {
    await client.end().catch(() => undefined);
  }
}
