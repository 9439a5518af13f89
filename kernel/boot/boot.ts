import type { FastifyInstance } from 'fastify';
import { type Clock, systemClock } from '#kernel/clock';
import {
  type Config,
  ConfigError,
  dataFolderOf,
  kernelSettings,
  loadConfig,
  refuseUnsafe,
  secretKeyFor,
} from '#kernel/config';
import type { Dns } from '#kernel/dns';
import type { PublicPage } from '#kernel/http';
import { createLogger, type Logger } from '#kernel/log';
import { createRegistry, type Module, type Registry } from '#kernel/module';
import type { Services } from '#kernel/scope';
import { createSecrets } from '#kernel/secrets';
import { createServices } from './create-services.ts';
import { type Database, openDatabase } from './database.ts';
import { openDoors } from './open-doors.ts';
import { type Role, serves, works } from './role.ts';
import { startServer } from './start-server.ts';
import { startWorker } from './start-worker.ts';

export interface BootOptions {
  readonly modules: readonly Module[];
  /** Pages beside the modules' own: the web application's files. */
  readonly pages?: (config: Config) => readonly PublicPage[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly role?: Role;
  readonly clock?: Clock;
  readonly log?: Logger;
  /** Name servers; those of the machine without it. */
  readonly dns?: Dns;
  /** Whether the demo organisation is made; never in production. */
  readonly demo?: boolean;
  /** Told before each slow step, for a person who watches the start. */
  readonly progress?: (step: 'database' | 'demo' | 'serving') => void;
}

/** A running installation, or one process of it. */
export interface Installation {
  readonly services: Services;
  readonly registry: Registry;
  readonly server: FastifyInstance;
  /** Where it listens, `http://127.0.0.1:8080`. */
  readonly url: string;
  /** Resolves when the embedded database has ended by itself. */
  readonly databaseLost: Promise<void>;
  /** Ends requests, sockets, jobs and the database, in this order. */
  stop(): Promise<void>;
}

/** Starts everything that the role needs: settings, database, schema, services, workers, server. */
export async function boot(options: BootOptions): Promise<Installation> {
  const role = options.role ?? 'all';
  const registry = createRegistry(options.modules);
  const config = loadConfig(registry.settings, options.environment);
  refuseUnsafe(config);
  const { databaseUrl, databaseAppUrl } = kernelSettings;
  if (role !== 'all' && (config.get(databaseUrl) ?? config.get(databaseAppUrl)) === undefined) {
    throw new ConfigError(
      `DATABASE_URL: is required by the role ${role}; the embedded database serves one process.`,
    );
  }
  const dataFolder = dataFolderOf(config);
  const secrets = createSecrets({
    secretKey: secretKeyFor(config, dataFolder),
    previousSecretKey: config.get(kernelSettings.secretKeyPrevious),
  });
  const log = options.log ?? createLogger({ level: config.get(kernelSettings.logLevel) });
  options.progress?.('database');
  const database = await openDatabase({ config, dataFolder, log, secrets, registry, moves: role === 'all' });
  try {
    return await start({ options, role, registry, config, log, secrets, database });
  } catch (error) {
    await database.stop();
    throw error;
  }
}

async function start(given: {
  options: BootOptions;
  role: Role;
  registry: Registry;
  config: Config;
  log: Logger;
  secrets: Services['secrets'];
  database: Database;
}): Promise<Installation> {
  const { options, role, registry, config, log, secrets, database } = given;
  const clock = options.clock ?? systemClock;
  const { dns } = options;
  const { services, close } = await createServices({ config, log, secrets, registry, database, clock, dns });
  const stopWorker = works(role) ? await startWorker(registry, services, database) : async () => undefined;
  if (options.demo && !config.production && role === 'all') {
    options.progress?.('demo');
    for (const module of registry.modules) await module.seedDemo?.(services);
  }
  options.progress?.('serving');
  const pages = options.pages?.(config) ?? [];
  const { server, url, stop: stopServer } = await startServer({ registry, services, database, pages, role });
  const closeDoors = serves(role) ? await openDoors(registry, services) : async () => undefined;
  for (const module of registry.modules) {
    module
      .warmUp?.()
      .catch((error: unknown) => log.warn({ err: error, module: module.name }, 'not warmed up'));
  }
  return {
    services,
    registry,
    server,
    url,
    databaseLost: database.lost,
    async stop() {
      await Promise.all([stopServer(), closeDoors()]);
      await stopWorker();
      await close();
      await database.stop();
    },
  };
}
