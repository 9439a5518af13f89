import { type RawBuilder, sql } from 'kysely';
import { type ExportedRow, jobPrincipal, type Scope } from '#kernel/scope';
import type { DutyTarget } from './duties.ts';

/** A tenant table as far as an export and an erasure go. */
export interface Holding {
  readonly name: string;
  /** Columns that open something (tokens): they never leave. */
  readonly withheld?: readonly string[];
}

/** Which rows; all without it. */
export type Condition = RawBuilder<boolean>;

/** Rows that one transaction reads or deletes: 500 articles with their passages take about a second. */
const batch = 500;

interface Columns {
  /** Whatever a module stored, in the table's order; what PostgreSQL generates follows from it. */
  readonly stored: readonly string[];
  /** The primary key without the organisation, with types to compare by. */
  readonly key: readonly { readonly name: string; readonly type: string }[];
}

/** The organisation's rows of a table by primary key, each batch in a transaction of its own. */
export async function* readRows(
  target: DutyTarget,
  holding: Holding,
  where?: Condition,
): AsyncGenerator<ExportedRow> {
  const columns = await inScope(target, (scope) => readColumns(scope, holding));
  let after: readonly string[] | undefined;
  for (;;) {
    const rows = await inScope(target, (scope) => readBatch(scope, { holding, columns, where, after }));
    for (const { row } of rows) yield { table: holding.name, row: Object.fromEntries(row) };
    after = rows.at(-1)?.key;
    if (after === undefined || rows.length < batch) return;
  }
}

/** Deletes the organisation's rows of a table, each batch in a transaction of its own. */
export async function eraseRows(target: DutyTarget, table: string, where?: Condition): Promise<void> {
  let erased: bigint;
  do {
    erased = await inScope(target, (scope) => eraseBatch(scope, table, where));
  } while (erased > 0n);
}

/** The tables in which the organisation still has a row. */
export async function tablesWithRows(target: DutyTarget, tables: readonly string[]): Promise<string[]> {
  return inScope(target, async (scope) => {
    const trx = scope.tables<unknown>();
    const held: string[] = [];
    for (const name of tables) {
      const found = await sql`select 1 from ${sql.table(name)} limit 1`.execute(trx);
      if (found.rows.length > 0) held.push(name);
    }
    return held;
  });
}

function inScope<T>({ services, orgId }: DutyTarget, act: (scope: Scope) => Promise<T>): Promise<T> {
  return services.scopes.withOrg(jobPrincipal(orgId, 'kernel: data duties'), act);
}

async function readColumns(scope: Scope, holding: Holding): Promise<Columns> {
  const found = await sql<{ name: string; type: string; generated: boolean; place: number | null }>`
    select a.attname as name, format_type(a.atttypid, a.atttypmod) as type, a.attgenerated <> '' as generated,
      array_position(i.indkey::int2[], a.attnum) as place
    from pg_attribute a left join pg_index i on i.indrelid = a.attrelid and i.indisprimary
    where a.attrelid = ${holding.name}::regclass and a.attnum > 0 and not a.attisdropped and a.attname <> 'org_id'
    order by a.attnum
  `.execute(scope.tables<unknown>());
  const withheld = new Set(holding.withheld);
  const key = found.rows.flatMap(({ name, type, place }) => (place === null ? [] : [{ name, type, place }]));
  return {
    stored: found.rows
      .filter(({ name, generated }) => !generated && !withheld.has(name))
      .map(({ name }) => name),
    key: key.sort((a, b) => a.place - b.place),
  };
}

interface Reading {
  readonly holding: Holding;
  readonly columns: Columns;
  readonly where: Condition | undefined;
  readonly after: readonly string[] | undefined;
}

async function readBatch(
  scope: Scope,
  { holding, columns, where, after }: Reading,
): Promise<{ key: string[]; row: [string, unknown][] }[]> {
  const keys = columns.key.map(({ name }) => sql.ref(name));
  const keyTexts = keys.map((key) => sql`${key}::text`);
  // A table of one row an organisation has no key beyond it, and no second batch.
  const later =
    after === undefined
      ? sql`true`
      : sql`(${sql.join(keys)}) > (${sql.join(columns.key.map(({ type }, at) => sql`${after[at]}::${sql.raw(type)}`))})`;
  const found = await sql<Record<string, unknown> & { exported_key: string[] }>`
    select ${sql.join(columns.stored.map((name) => sql.ref(name)))},
      array[${sql.join(keyTexts)}]::text[] as exported_key
    from ${sql.table(holding.name)}
    where ${where ?? sql`true`} and ${later}
    ${keys.length > 0 ? sql`order by ${sql.join(keys)}` : sql``} limit ${batch}
  `.execute(scope.tables<unknown>());
  return found.rows.map((row) => ({
    key: row.exported_key,
    row: columns.stored.map((name) => [name, portable(row[name])] as [string, unknown]),
  }));
}

/** The driver gives instants as objects and 64-bit numbers as text already. */
const portable = (value: unknown) => (value instanceof Date ? value.toISOString() : value);

async function eraseBatch(scope: Scope, table: string, where: Condition | undefined): Promise<bigint> {
  const erased = await sql`
    delete from ${sql.table(table)} where ctid = any(array(
      select ctid from ${sql.table(table)} where ${where ?? sql`true`} limit ${batch}
    ))
  `.execute(scope.tables<unknown>());
  return erased.numAffectedRows ?? 0n;
}
