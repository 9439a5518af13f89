import { sql } from 'kysely';
import type { Scope } from '#kernel/scope';

/**
 * How many rows of a table a search read, in the table or through any of its indexes, as PostgreSQL counted them under
 * the program's own role and row-level security. `explain` would not tell: it shows a function of the schema `search`
 * as one step, whatever happens inside.
 */
export async function rowsRead<T>(
  scope: Scope,
  table: string,
  act: () => Promise<T>,
): Promise<{ found: T; read: number }> {
  const count = async () => {
    const counted = await sql<{ read: string }>`
      select pg_stat_get_xact_tuples_returned(${table}::regclass) + pg_stat_get_xact_tuples_fetched(${table}::regclass)
        as read
    `.execute(scope.tables<unknown>());
    return Number(counted.rows[0]?.read);
  };
  const before = await count();
  const found = await act();
  return { found, read: (await count()) - before };
}
