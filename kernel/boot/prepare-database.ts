import { type Config, ConfigError, kernelSettings } from '#kernel/config';
import { migrateJobs } from '#kernel/jobs';
import type { Logger } from '#kernel/log';
import { DatabaseUnusableError, jobsSchema, type ModuleSchema, migrate } from '#kernel/migrator';
import type { Secrets } from '#kernel/secrets';
import { reachServer, rolePassword } from './database.ts';

/** A database that a restore fills, as its owner. */
export interface PreparedDatabase {
  readonly ownerUrl: string;
  /** Brings the schema to these migrations, or up to date. */
  migrate(only?: ReadonlySet<string>): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts or reaches PostgreSQL for nobody else: an embedded one that another process keeps is refused.
 * @throws ConfigError when it is not reached, or cannot be used
 */
export async function prepareDatabase(options: {
  readonly config: Config;
  readonly dataFolder: string;
  readonly log: Logger;
  readonly secrets: Secrets;
  readonly schemas: readonly ModuleSchema[];
}): Promise<PreparedDatabase> {
  const { config, log, secrets, schemas } = options;
  const { ownerUrl, stop } = await reachServer({ ...options, moves: true });
  const appUrl = config.get(kernelSettings.databaseAppUrl);
  const migrateQueue = (jobsUrl: string) => migrateJobs(jobsUrl, jobsSchema);
  const given = { ownerUrl, appUrl, schemas, password: rolePassword(secrets), migrateQueue, log };
  return {
    ownerUrl,
    stop,
    async migrate(only) {
      try {
        await migrate({ ...given, only });
      } catch (error) {
        if (error instanceof DatabaseUnusableError)
          throw new ConfigError(`${error.setting}: ${error.message}`);
        throw error;
      }
    },
  };
}
