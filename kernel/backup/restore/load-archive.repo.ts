// boundary: sockets, a restore works as the database's owner, in one transaction that no scope opens
import pg, { type ClientBase, escapeIdentifier } from 'pg';
import { ArchiveError } from '../archive/archive-error.ts';
import type { ArchivedTable, Manifest, Section } from '../archive/contents.ts';

/** What is loaded into, as its owner: one connection, one transaction. */
export interface Loading {
  section(section: Section): Promise<void>;
  rows(rows: readonly string[]): Promise<void>;
}

/**
 * Loads an archive's rows in one transaction, in whatever order they come: foreign keys are taken off before and put back
 * after, which checks every row.
 * @throws ArchiveError when the installation is not empty, and what PostgreSQL says of a row that does not fit
 */
export async function loadArchive(
  ownerUrl: string,
  manifest: Manifest,
  load: (loading: Loading) => Promise<void>,
): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'comptoir restore' });
  await client.connect();
  try {
    await client.query('begin');
    await client.query(
      `set local datestyle = 'ISO, YMD'; set local timezone = 'UTC'; set local intervalstyle = 'postgres';
       set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0`,
    );
    // Nobody registers meanwhile.
    await client.query('lock table users, organisations in access exclusive mode');
    await refuseFilled(client);
    const putBack = await takeForeignKeysOff(client);
    await empty(client, manifest.tables);
    await load(loadingOf(client, manifest.tables));
    // What would be checked at the commit is checked now: a table of which something is pending cannot be altered.
    await client.query('set constraints all immediate');
    await putBack();
    await turnOutgoingOff(client);
    await client.query('commit');
  } finally {
    // Without a commit the connection's end rolls back.
    await client.end();
  }
}

/** With the rows, so that nothing leaves between them; the table is not there yet where the archive is an old one. */
async function turnOutgoingOff(client: ClientBase): Promise<void> {
  const found = await client.query<{ there: boolean }>(
    `select to_regclass('public.switches') is not null as there`,
  );
  if (found.rows[0]?.there !== true) return;
  await client.query(
    `insert into switches (name, value, changed_at) values ('outgoing', 'false', now())
     on conflict (name) do update set value = excluded.value, changed_at = excluded.changed_at`,
  );
}

/** Again when the schema is that of this version. */
export async function keepOutgoingOff(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  await turnOutgoingOff(client).finally(() => client.end());
}

/** @throws ArchiveError when somebody has an account in the database already */
export async function refuseFilledDatabase(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const found = await client.query<{ there: boolean }>(
      `select to_regclass('public.users') is not null as there`,
    );
    if (found.rows[0]?.there === true) await refuseFilled(client);
  } finally {
    await client.end();
  }
}

async function refuseFilled(client: ClientBase): Promise<void> {
  const found = await client.query('select 1 from users union all select 1 from organisations limit 1');
  if (found.rowCount === 0) return;
  throw new ArchiveError('The installation is not empty; restore into an empty database and data folder.');
}

async function takeForeignKeysOff(client: ClientBase): Promise<() => Promise<void>> {
  const found = await client.query<{ table: string; name: string; definition: string }>(
    `select conrelid::regclass::text as table, conname as name, pg_get_constraintdef(oid) as definition
     from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace and conparentid = 0`,
  );
  for (const { table, name } of found.rows) {
    await client.query(`alter table ${table} drop constraint ${escapeIdentifier(name)}`);
  }
  return async () => {
    for (const { table, name, definition } of found.rows) {
      await client.query(`alter table ${table} add constraint ${escapeIdentifier(name)} ${definition}`);
    }
  };
}

/** A first start may have made a key or two. */
async function empty(client: ClientBase, tables: readonly ArchivedTable[]): Promise<void> {
  await client.query(`truncate ${tables.map(({ name }) => escapeIdentifier(name)).join(', ')}`);
}

function loadingOf(client: ClientBase, tables: readonly ArchivedTable[]): Loading {
  const inserts = new Map<string, string>();
  let insert = '';
  return {
    async section({ table, orgId }) {
      await client.query(`select set_config('app.org_id', $1, true)`, [orgId ?? '']);
      insert = inserts.get(table) ?? (await prepare(client, tables, table));
      inserts.set(table, insert);
    },
    async rows(rows) {
      await client.query(insert, [rows]);
    },
  };
}

/** A record's text is read through a type of the same columns; `offset 0` keeps it from being read once a column. */
async function prepare(client: ClientBase, tables: readonly ArchivedTable[], name: string): Promise<string> {
  const at = tables.findIndex((table) => table.name === name);
  const table = tables[at];
  if (!table) throw new ArchiveError(`The archive has rows of ${name}, which it does not declare.`);
  const type = `archived_${at}`;
  const columns = table.columns.map((column) => escapeIdentifier(column.name));
  const typed = table.columns.map((column, index) => `${columns[index]} ${column.type}`);
  await client.query(`create temporary table ${type} (${typed.join(', ')}) on commit drop`);
  return `insert into ${escapeIdentifier(name)} (${columns.join(', ')})
    select ${columns.map((column) => `(read.record).${column}`).join(', ')}
    from (select given::pg_temp.${type} as record from unnest($1::text[]) as given offset 0) as read`;
}
