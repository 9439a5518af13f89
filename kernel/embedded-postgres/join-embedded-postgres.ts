import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPassword } from './cluster.ts';
import { openOwnerDatabase } from './owner-database.ts';

/**
 * The owner's connection string of the database that another process keeps for this data folder, for a command that
 * works beside it; undefined when none answers there.
 */
export async function joinEmbeddedPostgres(dataDir: string): Promise<string | undefined> {
  const [passwordFile, portFile] = ['postgres.password', 'postgres.port'].map((name) => join(dataDir, name));
  if (!passwordFile || !portFile || !existsSync(passwordFile) || !existsSync(portFile)) return undefined;
  const password = readPassword(passwordFile);
  const port = Number(readFileSync(portFile, 'utf8'));
  return password === undefined ? undefined : openOwnerDatabase(port, password).catch(() => undefined);
}
