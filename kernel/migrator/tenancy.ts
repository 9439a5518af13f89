import { type ClientBase, escapeIdentifier } from 'pg';
import { type DatabaseRoles, definerOf } from './database-roles.ts';
import type { Table } from './table.ts';

/**
 * Applies tenancy and rights to every declared table: row-level security enabled and forced, one policy by
 * organisation, and the rights that the manifest states. Runs after each migration and changes only what differs.
 * @throws when the database holds a table that no manifest declares, or lacks one that a manifest does
 */
export async function applyTenancy(
  client: ClientBase,
  tables: readonly Table[],
  roles: DatabaseRoles,
): Promise<void> {
  await refuseUnknown(client, tables);
  const definer = definerOf(roles);
  // What the owner may do with its own tables is what migrations and foreign keys need.
  const bound = roles.definer === null ? roles.app : `${roles.app}, ${roles.definer}`;
  for (const table of tables) {
    const name = escapeIdentifier(table.name);
    const rights = table.appendOnly ? 'select, insert' : 'select, insert, update, delete';
    await client.query(`revoke all on ${name} from ${bound}`);
    await client.query(`grant ${rights} on ${name} to ${roles.app}`);
    if (table.resolvable) await client.query(`grant select on ${name} to ${definer}`);
    if (table.tenancy === 'tenant') await bindToOrganisation(client, name, table.resolvable ? definer : null);
  }
  await handOverFunctions(client, roles);
}

/** @param reader may read the table past the organisation's policy, if anybody may */
async function bindToOrganisation(client: ClientBase, name: string, reader: string | null): Promise<void> {
  await client.query(`
    alter table ${name} enable row level security;
    alter table ${name} force row level security;
    drop policy if exists organisation on ${name};
    create policy organisation on ${name}
      using (org_id = (select app.current_org())) with check (org_id = (select app.current_org()));
    drop policy if exists look_up on ${name};
  `);
  if (reader !== null) {
    await client.query(`create policy look_up on ${name} for select to ${reader} using (true)`);
  }
}

async function refuseUnknown(client: ClientBase, tables: readonly Table[]): Promise<void> {
  const found = await client.query<{ name: string; tenant: boolean }>(`
    select c.relname as name, exists (
      select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'org_id' and a.attnotnull and not a.attisdropped
    ) as tenant
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
  `);
  const declared = new Map(tables.map((table) => [table.name, table]));
  for (const { name, tenant } of found.rows) {
    const table = declared.get(name);
    if (!table) throw new Error(`The table ${name} is in no manifest.`);
    if (table.tenancy === 'tenant' && !tenant) throw new Error(`The tenant table ${name} has no org_id.`);
    declared.delete(name);
  }
  const missing = [...declared.keys()];
  if (missing.length > 0) throw new Error(`Declared, but created by no migration: ${missing.join(', ')}.`);
}

/**
 * Functions that run with the rights of `definer`, which reads the tables marked `resolvable` and nothing else.
 *
 * `resolver` holds look-ups without an organisation, for the role of that name. `search` holds searches inside one, for
 * the program: PostgreSQL lets no index condition run before row-level security unless its operator is leak-proof, and
 * `like`, `%>`, `@@` and `@>` are not, so under the policy they read all rows of an organisation (314 ms instead of
 * 0.2 ms at 100,000). A search names `app.current_org()` itself and gives ids alone; whoever asks joins them with the
 * table, where the policy holds as ever.
 */
async function handOverFunctions(client: ClientBase, roles: DatabaseRoles): Promise<void> {
  const definer = definerOf(roles);
  const callers = { resolver: roles.resolver, search: roles.app };
  const found = await client.query<{ signature: string; schema: keyof typeof callers }>(`
    select p.oid::regprocedure::text as signature, n.nspname as schema
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname in ('resolver', 'search')
  `);
  for (const { signature, schema } of found.rows) {
    await client.query(`
      alter function ${signature} owner to ${definer};
      revoke all on function ${signature} from public;
      grant execute on function ${signature} to ${callers[schema]};
    `);
  }
}
