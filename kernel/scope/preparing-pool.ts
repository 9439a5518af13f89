import type { PostgresPool, PostgresPoolClient } from 'kysely';
import type { Pool, PoolClient } from 'pg';

/**
 * Statements that a connection keeps prepared. Lists of varying length (`in (...)`) would otherwise fill a backend's
 * memory with plans that never come back.
 */
const maxPrepared = 400;

/**
 * A pool whose connections prepare each statement once and then only execute it: parsing and planning under row-level
 * security cost PostgreSQL more than running most of our queries.
 */
export function preparingPool(pool: Pool): PostgresPool {
  const names = new Map<string, string>();
  const wrapped = new WeakMap<PoolClient, PostgresPoolClient>();
  return {
    async connect() {
      const client = await pool.connect();
      const known = wrapped.get(client);
      if (known) return known;
      const preparing = prepare(client, names);
      wrapped.set(client, preparing);
      return preparing;
    },
    end: () => pool.end(),
  };
}

function prepare(client: PoolClient, names: Map<string, string>): PostgresPoolClient {
  const query = (sql: string, parameters: readonly unknown[]) => {
    const name = parameters.length > 0 ? nameOf(sql, names) : undefined;
    return client.query({ ...(name && { name }), text: sql, values: [...parameters] });
  };
  // Kysely also offers a cursor here, which a scope never opens.
  return { query: query as unknown as PostgresPoolClient['query'], release: () => client.release() };
}

/** The same text has the same name on every connection; beyond the bound a statement is planned each time. */
function nameOf(sql: string, names: Map<string, string>): string | undefined {
  const known = names.get(sql);
  if (known !== undefined || names.size >= maxPrepared) return known;
  const name = `s${names.size}`;
  names.set(sql, name);
  return name;
}
