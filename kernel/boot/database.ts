import { type Config, ConfigError, kernelSettings } from '#kernel/config';
import { DataFolderInUseError, joinEmbeddedPostgres, startEmbeddedPostgres } from '#kernel/embedded-postgres';
import { migrateJobs } from '#kernel/jobs';
import type { Logger } from '#kernel/log';
import {
  assertCanaryUnseen,
  awaitSchema,
  DatabaseUnusableError,
  jobsSchema,
  type LoginRole,
  migrate,
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
  /** Whether this process brings the schema up to date; one that may not waits until another has. */
  readonly moves: boolean;
  /** Whether an embedded database that another process keeps will do: a command works beside a running server. */
  readonly joins?: boolean;
}

const passwordBytes = 24;

/** How the program's roles sign in: nobody has to keep these, they follow from SECRET_KEY. */
export const rolePassword = (secrets: Secrets) => (role: LoginRole) =>
  secrets.derive(`kernel.database_role.${role}`, passwordBytes).toString('base64url');

/**
 * Starts or reaches PostgreSQL, sees that the schema is up to date, and proves that row-level security binds the program.
 * @throws ConfigError naming DATABASE_URL or DATABASE_APP_URL when it leads to nothing that can be used
 */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const { config, log, secrets, registry } = options;
  const appUrl = config.get(kernelSettings.databaseAppUrl);
  const server = await reachServer(options);
  try {
    const password = rolePassword(secrets);
    const { ownerUrl, lost, stop } = server;
    const given = { ownerUrl, appUrl, schemas: registry.schemas, password, log };
    const moves = options.moves && !server.joined;
    const migrateQueue = (jobsUrl: string) => migrateJobs(jobsUrl, jobsSchema);
    const logins = moves ? await migrate({ ...given, migrateQueue }) : await awaitSchema(given);
    await assertCanaryUnseen(logins.app);
    return { appUrl: logins.app, resolverUrl: logins.resolver, jobsUrl: logins.jobs, lost, stop };
  } catch (error) {
    await server.stop();
    if (!server.embedded && error instanceof DatabaseUnusableError) {
      throw new ConfigError(`${error.setting}: ${error.message}`);
    }
    throw error;
  }
}

interface DatabaseServer {
  readonly ownerUrl: string;
  readonly embedded: boolean;
  /** Another process keeps it. */
  readonly joined: boolean;
  readonly lost: Promise<void>;
  stop(): Promise<void>;
}

const notOurs = {
  lost: new Promise<void>(() => undefined),
  stop: async () => undefined,
};

/** Starts or finds PostgreSQL itself, whatever it holds. */
export async function reachServer(
  options: Pick<DatabaseOptions, 'config' | 'dataFolder' | 'log' | 'moves' | 'joins'>,
): Promise<DatabaseServer> {
  const { config, dataFolder, log } = options;
  const appUrl = config.get(kernelSettings.databaseAppUrl);
  // Whoever only waits for the schema needs no owner.
  const external = config.get(kernelSettings.databaseUrl) ?? (options.moves ? undefined : appUrl);
  if (external === undefined && appUrl !== undefined) {
    throw new ConfigError(
      'DATABASE_APP_URL: is of use only with DATABASE_URL; the embedded database needs neither.',
    );
  }
  if (external !== undefined) return { ownerUrl: external, embedded: false, joined: false, ...notOurs };
  try {
    const { url, lost, stop } = await startEmbeddedPostgres({
      dataDir: dataFolder,
      log: { info: (message) => log.info(message), warn: (message) => log.warn(message) },
    });
    return { ownerUrl: url, embedded: true, joined: false, lost, stop };
  } catch (error) {
    const url =
      options.joins && error instanceof DataFolderInUseError
        ? await joinEmbeddedPostgres(dataFolder)
        : undefined;
    if (url === undefined) throw error;
    return { ownerUrl: url, embedded: true, joined: true, ...notOurs };
  }
}
