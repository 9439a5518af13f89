import { type ClientBase, escapeIdentifier } from 'pg';
import { type DatabaseRoles, definerOf, jobsSchema } from './database-roles.ts';

/** Creates the schemas and what holds the migrator's own records, and lets the roles into them. */
export async function createSchemas(client: ClientBase, roles: DatabaseRoles): Promise<void> {
  const database = escapeIdentifier(await databaseName(client));
  const logins = [...new Set([roles.app, roles.resolver, roles.jobs])].join(', ');
  const definer = definerOf(roles);
  // A role may only be given what its giver can become.
  const jobsOwner = roles.definer === null ? 'current_user' : roles.jobs;
  await client.query(`
    create schema if not exists app;
    create schema if not exists resolver;
    create schema if not exists search;
    create schema if not exists ${jobsSchema} authorization ${jobsOwner};
    revoke create on schema public from public;
    revoke all on database ${database} from public;
    grant connect on database ${database} to ${logins};
    grant usage on schema app, public to ${roles.app}, ${definer};
    grant usage on schema resolver to ${roles.resolver};
    grant usage on schema search to ${roles.app};
    grant usage, create on schema resolver, search to ${definer};
    create or replace function app.current_org() returns uuid language sql stable parallel safe
      as $$ select nullif(current_setting('app.org_id', true), '')::uuid $$;
    create table if not exists app.migrations (name text primary key, checksum text not null, applied_at timestamptz not null default now());
    grant select on app.migrations to ${roles.app};
  `);
}

export async function databaseName(client: ClientBase): Promise<string> {
  const found = await client.query<{ name: string }>('select current_database() as name');
  return found.rows[0]?.name ?? '';
}
