import { type Config, ConfigError, kernelSettings } from '#kernel/config';
import { startEmbeddedPostgres } from '#kernel/embedded-postgres';
import { migrateJobs } from '#kernel/jobs';
import type { Logger } from '#kernel/log';
import {
  assertCanaryUnseen,
  DatabaseUnusableError,
  jobsSchema,
  type LoginRole,
  migrate,
  roleUrl,
} from '#kernel/migrator';
import type { Registry } from '#kernel/module';
import type { Secrets } from '#kernel/secrets';

/** The logins of the program's roles; the owner's stays in here. */
export interface Database {
  readonly appUrl: string;
  readonly resolverUrl: string;
  readonly jobsUrl: string;
  /** Resolves when the embedded database has ended by itself; never with an external one. */
  readonly lost: Promise<void>;
  stop(): Promise<void>;
}

export interface DatabaseOptions {
  readonly config: Config;
  readonly dataFolder: string;
  readonly log: Logger;
  readonly secrets: Secrets;
  readonly registry: Registry;
}

const passwordBytes = 24;

/**
 * Starts or reaches PostgreSQL, brings the schema up to date, and proves that row-level security binds the program.
 * @throws ConfigError naming DATABASE_URL when it leads to no database that can be used
 */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const { config, log, secrets, registry } = options;
  const external = config.get(kernelSettings.databaseUrl);
  const embedded =
    external === undefined
      ? await startEmbeddedPostgres({
          dataDir: options.dataFolder,
          log: { info: (message) => log.info(message), warn: (message) => log.warn(message) },
        })
      : null;
  const ownerUrl = external ?? embedded?.url ?? '';
  try {
    const password = (role: LoginRole) =>
      secrets.derive(`kernel.database_role.${role}`, passwordBytes).toString('base64url');
    const url = (role: LoginRole) => roleUrl(ownerUrl, role, password(role));
    await migrate({ ownerUrl, schemas: registry.schemas, password, log });
    await migrateJobs(url('jobs'), jobsSchema);
    await assertCanaryUnseen(url('app'));
    return {
      appUrl: url('app'),
      resolverUrl: url('resolver'),
      jobsUrl: url('jobs'),
      lost: embedded?.lost ?? new Promise<void>(() => undefined),
      stop: async () => embedded?.stop(),
    };
  } catch (error) {
    await embedded?.stop();
    if (external !== undefined && error instanceof DatabaseUnusableError) {
      throw new ConfigError(`DATABASE_URL: ${error.message}`);
    }
    throw error;
  }
}
