import type { FastifyInstance } from 'fastify';
import { type Clock, systemClock } from '#kernel/clock';
import {
  type Config,
  ConfigError,
  dataFolderOf,
  kernelSettings,
  loadConfig,
  secretKeyFor,
} from '#kernel/config';
import { createRelay, type Relay } from '#kernel/events';
import { type Authenticators, createHttpServer, type PublicPage } from '#kernel/http';
import { createJobs, type Jobs } from '#kernel/jobs';
import { createLogger, type Logger } from '#kernel/log';
import { jobsSchema } from '#kernel/migrator';
import { createRegistry, type Module, type Registry } from '#kernel/module';
import { attachSockets, createHub, type Hub } from '#kernel/realtime';
import type { Services } from '#kernel/scope';
import { createSecrets } from '#kernel/secrets';
import { createServices } from './create-services.ts';
import { type Database, openDatabase } from './database.ts';
import { refuseUnsafe } from './settings.ts';
import { systemPages } from './system-pages.ts';
import { jobHandlers, startSchedules } from './workers.ts';

export interface BootOptions {
  readonly modules: readonly Module[];
  /** Pages beside the modules' own: the web application's files. */
  readonly pages?: (config: Config) => readonly PublicPage[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly clock?: Clock;
  readonly log?: Logger;
  /** Whether the demo organisation is made; never in production. */
  readonly demo?: boolean;
  /** Told before each slow step, for a person who watches the start. */
  readonly progress?: (step: 'database' | 'demo' | 'serving') => void;
}

/** A running installation. */
export interface Installation {
  readonly services: Services;
  readonly registry: Registry;
  readonly server: FastifyInstance;
  readonly jobs: Jobs;
  readonly hub: Hub;
  /** Where it listens, `http://127.0.0.1:8080`. */
  readonly url: string;
  /** Resolves when the embedded database has ended by itself. */
  readonly databaseLost: Promise<void>;
  /** Ends requests, sockets, jobs and the database, in this order. */
  stop(): Promise<void>;
}

const jobsPoolSize = 4;
const jobConcurrency = 8;
const drainMs = 10_000;

/** Starts everything: settings, database, schema, services, workers, server. */
export async function boot(options: BootOptions): Promise<Installation> {
  const registry = createRegistry(options.modules);
  const config = loadConfig(registry.settings, options.environment);
  refuseUnsafe(config);
  const dataFolder = dataFolderOf(config);
  const secrets = createSecrets({
    secretKey: secretKeyFor(config, dataFolder),
    previousSecretKey: config.get(kernelSettings.secretKeyPrevious),
  });
  const log = options.log ?? createLogger({ level: config.get(kernelSettings.logLevel) });
  options.progress?.('database');
  const database = await openDatabase({ config, dataFolder, log, secrets, registry });
  try {
    return await start({ options, registry, config, log, secrets, database });
  } catch (error) {
    await database.stop();
    throw error;
  }
}

async function start(given: {
  options: BootOptions;
  registry: Registry;
  config: Config;
  log: Logger;
  secrets: Services['secrets'];
  database: Database;
}): Promise<Installation> {
  const { options, registry, config, log, secrets, database } = given;
  const clock = options.clock ?? systemClock;
  const { services, close } = createServices({ config, log, secrets, registry, database, clock });
  const jobs = createJobs({ backend: queueBackend(config, database), log, metrics: services.metrics });
  const relay = createRelay({ services, jobs, modules: registry.modules, listenUrl: database.appUrl });
  const permissions = registry.modules.flatMap((module) => module.permissions ?? []);
  const hub = createHub(services, permissions, database.appUrl);
  await Promise.all([
    relay.start(),
    hub.start(),
    jobs.work(jobHandlers(registry.modules, services), { concurrency: jobConcurrency }),
  ]);
  await startSchedules(registry.modules, jobs);
  if (options.demo && !config.production) {
    options.progress?.('demo');
    for (const module of registry.modules) await module.seedDemo?.(services);
  }
  options.progress?.('serving');
  const { server, stopSockets, url } = await listen(registry, services, hub, options);
  for (const module of registry.modules) {
    module
      .warmUp?.()
      .catch((error: unknown) => log.warn({ err: error, module: module.name }, 'not warmed up'));
  }
  return {
    services,
    registry,
    server,
    jobs,
    hub,
    url,
    databaseLost: database.lost,
    stop: () => stopAll({ server, stopSockets, hub, relay, jobs, close, database }),
  };
}

function queueBackend(config: Config, database: Database) {
  const redisUrl = config.get(kernelSettings.redisUrl);
  return redisUrl === undefined
    ? ({
        kind: 'postgres',
        connectionString: database.jobsUrl,
        schema: jobsSchema,
        poolSize: jobsPoolSize,
      } as const)
    : ({ kind: 'redis', url: redisUrl } as const);
}

async function listen(registry: Registry, services: Services, hub: Hub, options: BootOptions) {
  const { config } = services;
  const publicUrl = config.get(kernelSettings.publicUrl);
  const server = await createHttpServer({
    services,
    routes: registry.modules.flatMap((module) => module.routes ?? []),
    pages: [
      ...systemPages(registry, services),
      ...registry.modules.flatMap((module) => module.pages ?? []),
      ...(options.pages?.(config) ?? []),
    ],
    rateLimits: registry.modules.flatMap((module) => module.rateLimits ?? []),
    authenticators: authenticatorsOf(registry),
    publicOrigin: publicUrl === undefined ? undefined : new URL(publicUrl).origin,
    trustProxy: config.get(kernelSettings.trustProxy),
    requestsPerMinute: config.get(kernelSettings.rateLimitPerMinute),
  });
  const sockets = registry.modules.flatMap((module) => module.sockets ?? []);
  const stopSockets = attachSockets(server.server, sockets, hub, services);
  const host = config.get(kernelSettings.host);
  const port = config.get(kernelSettings.port);
  try {
    const url = await server.listen({ host, port });
    return { server, stopSockets, url };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') {
      throw new ConfigError(
        `PORT: ${port} is already in use on ${host}; stop the other program or choose another PORT.`,
      );
    }
    throw error;
  }
}

function authenticatorsOf(registry: Registry): Authenticators {
  const user = registry.modules.find((module) => module.authenticateUser)?.authenticateUser;
  const visitor = registry.modules.find((module) => module.authenticateVisitor)?.authenticateVisitor;
  return { user: user ?? (async () => null), visitor: visitor ?? (async () => null) };
}

async function stopAll(running: {
  server: FastifyInstance;
  stopSockets: () => void;
  hub: Hub;
  relay: Relay;
  jobs: Jobs;
  close: () => Promise<void>;
  database: Database;
}): Promise<void> {
  running.stopSockets();
  await running.hub.stop();
  await running.server.close();
  await running.relay.stop();
  await running.jobs.close({ timeoutMs: drainMs });
  await running.close();
  await running.database.stop();
}
