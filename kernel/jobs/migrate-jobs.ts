import { runMigrations } from 'bullmq';
import { Client } from 'pg';

/**
 * Creates or upgrades BullMQ's tables in `schema`. For the migrator alone, with the login that shall own them: the servers only
 * check the version. Starts at the same time wait for each other.
 */
export async function migrateJobs(connectionString: string, schema: string): Promise<void> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    const found = await client.query('select 1 from pg_namespace where nspname = $1', [schema]);
    const exists = found.rowCount === 1;
    await runMigrations(
      {
        // PostgreSQL checks the right to create a schema before it sees that there is one, and this login may have none.
        query: (text: string, values?: unknown[]) =>
          exists && text.startsWith('CREATE SCHEMA IF NOT EXISTS')
            ? Promise.resolve({ rows: [], rowCount: 0 })
            : client.query(text, values),
      } as Parameters<typeof runMigrations>[0],
      schema,
    );
  } finally {
    await client.end();
  }
}
