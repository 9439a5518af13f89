import { Client } from 'pg';
import { OWNER_ROLE } from './cluster.ts';
import { DATABASE_HOST } from './port.ts';

const DATABASE = 'comptoir';
const CONNECT_TIMEOUT_MS = 10_000;
/** SQLSTATEs: `invalid_catalog_name` on connecting, `duplicate_database` when another start was faster. */
const NO_SUCH_DATABASE = '3D000';
const DATABASE_EXISTS = '42P04';

export function ownerUrl(port: number, password: string, database = DATABASE): string {
  return `postgres://${OWNER_ROLE}:${password}@${DATABASE_HOST}:${port}/${database}`;
}

/**
 * Connects to the owner's database, which proves that everything works, and creates it when it is not there yet.
 *
 * @returns the owner's connection string
 * @throws the driver's error when PostgreSQL does not answer or does not accept the password
 */
export async function openOwnerDatabase(port: number, password: string): Promise<string> {
  const url = ownerUrl(port, password);
  try {
    await query(url, 'select 1');
  } catch (error) {
    if (sqlState(error) !== NO_SUCH_DATABASE) throw error;
    await query(ownerUrl(port, password, 'postgres'), `create database ${DATABASE}`).catch((creation) => {
      if (sqlState(creation) !== DATABASE_EXISTS) throw creation;
    });
    await query(url, 'select 1');
  }
  return url;
}

async function query(connectionString: string, sql: string): Promise<void> {
  const client = new Client({
    connectionString,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    query_timeout: CONNECT_TIMEOUT_MS,
  });
  // A connection cut while idle must not end the process: the awaited call reports it.
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query(sql);
  } finally {
    await client.end().catch(() => undefined);
  }
}

function sqlState(error: unknown): string | undefined {
  return (error as { code?: string }).code;
}
