import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { kernelSettings } from '#kernel/config';
import { joinEmbeddedPostgres } from '#kernel/embedded-postgres';
import { type DatabaseFacts, inspectDatabase, type LoginRole } from '#kernel/migrator';
import type { CheckContext } from '#kernel/module';

const passwordBytes = 24;

/** Whether the embedded database has ever been started for this data folder. */
export const hasEmbedded = (dataFolder: string): boolean => existsSync(join(dataFolder, 'postgres.password'));

/**
 * Looks at the database, wherever it is.
 * @returns null where it will be made by the first start
 * @throws when it is not reached
 */
export async function lookAtDatabase(context: CheckContext): Promise<DatabaseFacts | null> {
  const { config, dataFolder, secrets, schemas } = context;
  const appUrl = config.get(kernelSettings.databaseAppUrl);
  const external = config.get(kernelSettings.databaseUrl) ?? appUrl;
  if (external === undefined && !hasEmbedded(dataFolder)) return null;
  const ownerUrl = external ?? (await joinEmbeddedPostgres(dataFolder));
  if (ownerUrl === undefined) throw new Error('the embedded database does not answer');
  const password = (role: LoginRole) =>
    secrets.derive(`kernel.database_role.${role}`, passwordBytes).toString('base64url');
  return inspectDatabase({ ownerUrl, appUrl, password, schemas });
}
