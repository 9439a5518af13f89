import type { Table } from '#kernel/migrator';
import { createRegistry } from '#kernel/module';
import type { ExportedRow } from '#kernel/scope';
import type { TestApp } from '#testkit';
import { serverModules } from '../../modules/index.server.ts';

const tables: readonly Table[] = createRegistry(serverModules).schemas.flatMap((schema) => schema.tables);
export const tenantTables = tables.filter(({ tenancy }) => tenancy === 'tenant').map(({ name }) => name);

/** All of a stream of rows. */
export async function collect(rows: AsyncIterable<ExportedRow>): Promise<ExportedRow[]> {
  const all: ExportedRow[] = [];
  for await (const row of rows) all.push(row);
  return all;
}

/** Everything that any table says, in one line a row, without accents and in lower case. */
export async function dump(app: TestApp, orgId?: string): Promise<string> {
  const found = await app.database.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'jobs')`,
  );
  const lines: string[] = [];
  for (const { name } of found) {
    const rows = await app.database.query<{ line: string }>(
      `select app.fold(t::text) as line from ${name} t`,
    );
    lines.push(...rows.map(({ line }) => `${name} ${line}`).filter((line) => !orgId || line.includes(orgId)));
  }
  return lines.join('\n');
}

/** Rows of an organisation in one table. */
export const countOf = async (app: TestApp, table: string, orgId: string) =>
  (
    await app.database.query<{ n: number }>(`select count(*)::int as n from ${table} where org_id = $1`, [
      orgId,
    ])
  )[0]?.n ?? 0;

/** The same for every tenant table, by its name. */
export const countsOf = async (app: TestApp, orgId: string) =>
  Object.fromEntries(
    await Promise.all(tenantTables.map(async (table) => [table, await countOf(app, table, orgId)] as const)),
  );
