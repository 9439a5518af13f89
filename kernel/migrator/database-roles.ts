import type { ClientBase } from 'pg';

/**
 * The roles of the program in one database, as SQL writes them. `app` reads and writes under row-level security,
 * `resolver` only executes look-ups, `jobs` fills the queue's schema; `definer` cannot log in and owns the look-ups of
 * `resolver` and the searches of `search`, and is null where the owner has to do that.
 */
export interface DatabaseRoles {
  readonly app: string;
  readonly resolver: string;
  readonly jobs: string;
  readonly definer: string | null;
}

/** Roles that the program made. */
export interface OwnRoles extends DatabaseRoles {
  readonly definer: string;
}

export const definerOf = ({ definer }: DatabaseRoles): string => definer ?? 'current_user';

export type LoginRole = 'app' | 'resolver' | 'jobs';
export const loginRoles: readonly LoginRole[] = ['app', 'resolver', 'jobs'];

/** Schema of the queue on PostgreSQL. */
export const jobsSchema = 'jobs';

/**
 * Roles belong to a whole server, installations to a database: the database's number in the names keeps two of them
 * apart, even when one is renamed and the other takes its name.
 */
export async function ownRoles(client: ClientBase): Promise<OwnRoles> {
  const found = await client.query<{ number: string }>(
    'select oid::text as number from pg_database where datname = current_database()',
  );
  return rolesNamed(`_${found.rows[0]?.number}`);
}

/** The roles that the database's objects are given to; null before its first migration. */
export async function usedRoles(client: ClientBase): Promise<OwnRoles | null> {
  const found = await client.query<{ jobs: string }>(
    'select pg_get_userbyid(nspowner) as jobs from pg_namespace where nspname = $1',
    [jobsSchema],
  );
  const suffix = /^comptoir_jobs(_\d+|)$/.exec(found.rows[0]?.jobs ?? '')?.[1];
  return suffix === undefined ? null : rolesNamed(suffix);
}

const rolesNamed = (suffix: string): OwnRoles => ({
  app: `comptoir_app${suffix}`,
  resolver: `comptoir_resolver${suffix}`,
  jobs: `comptoir_jobs${suffix}`,
  definer: `comptoir_definer${suffix}`,
});

/** Whether another database of the server gives something to one of these roles, or lets it in. */
export async function usedElsewhere(client: ClientBase, roles: OwnRoles): Promise<boolean> {
  const found = await client.query(
    `select 1 from pg_shdepend d join pg_roles r on r.oid = d.refobjid and r.rolname = any($1)
     where d.refclassid = 'pg_authid'::regclass
       and case when d.dbid <> 0 then d.dbid when d.classid = 'pg_database'::regclass then d.objid end
         <> (select oid from pg_database where datname = current_database())
     limit 1`,
    [Object.values(roles)],
  );
  return found.rowCount !== 0;
}
