import { Client } from 'pg';
import { OWNER_ROLE } from './cluster.ts';
import { DATABASE_HOST } from './port.ts';

const DATABASE = 'comptoir';
const TIMEOUT_MS = 10_000;

function ownerUrl(port: number, password: string, database = DATABASE): string {
  return `postgres://${OWNER_ROLE}:${password}@${DATABASE_HOST}:${port}/${database}`;
}

/**
 * Creates the owner's database when it is not there yet; that it can tell proves that PostgreSQL works.
 *
 * @returns the owner's connection string
 * @throws the driver's error when PostgreSQL does not answer or does not accept the password
 */
export async function openOwnerDatabase(port: number, password: string): Promise<string> {
  const client = new Client({
    connectionString: ownerUrl(port, password, 'postgres'),
    connectionTimeoutMillis: TIMEOUT_MS,
    query_timeout: TIMEOUT_MS,
  });
  // A connection that is cut must not end the process: the awaited call reports it.
  client.on('error', () => undefined);
  try {
    await client.connect();
    const found = await client.query('select from pg_database where datname = $1', [DATABASE]);
    if (found.rowCount === 0) await client.query(`create database ${DATABASE}`);
  } finally {
    await client.end().catch(() => undefined);
  }
  return ownerUrl(port, password);
}
