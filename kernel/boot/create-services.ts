// boundary: sockets, the limits' store is opened with the other services and closed with them
import { Redis } from 'ioredis';
import { createHealth } from '#kernel/checks';
import type { Clock } from '#kernel/clock';
import { type Config, kernelSettings } from '#kernel/config';
import { createDns, type Dns } from '#kernel/dns';
import { createDataDuties } from '#kernel/duties';
import { createHttpClient } from '#kernel/http-client';
import { createI18n } from '#kernel/i18n';
import type { Logger } from '#kernel/log';
import { createMetrics } from '#kernel/metrics';
import type { Registry } from '#kernel/module';
import { createRateLimits } from '#kernel/rate-limit';
import { createScopes, type Services } from '#kernel/scope';
import { openSigning } from '#kernel/signing-keys';
import { openSwitches } from '#kernel/switches';
import type { Database } from './database.ts';
import { openFiles } from './open-files.ts';
import { openQueueView } from './open-queue.ts';
import { version } from './version.ts';

const appPoolSize = 12;

export interface Foundation {
  readonly config: Config;
  readonly log: Logger;
  readonly secrets: Services['secrets'];
  readonly registry: Registry;
  readonly database: Database;
  readonly clock: Clock;
  readonly dns?: Dns;
}

/** Builds what the kernel lends to use-cases, and what closes it again. */
export async function createServices(
  given: Foundation,
): Promise<{ services: Services; close(): Promise<void> }> {
  const { config, log, secrets, registry, database, clock } = given;
  const scopes = createScopes({
    appUrl: database.appUrl,
    resolverUrl: database.resolverUrl,
    poolSize: appPoolSize,
    services: () => services,
  });
  const redis = openRedis(config, log);
  const allowHosts = config.get(kernelSettings.outboundAllow);
  const switches = openSwitches(config.get(kernelSettings.logLevel));
  const insideScope = () => scopes.inside();
  const httpClient = createHttpClient({ allowHosts, insideScope, mayLeave: switches.outgoing, log });
  const files = await openFiles(config);
  const signing = openSigning();
  const queue = openQueueView(() => services, database);
  const services: Services = {
    config,
    log,
    secrets,
    clock,
    scopes,
    httpClient,
    dns: given.dns ?? createDns({ insideScope }),
    ...files,
    signing,
    switches,
    schemas: registry.schemas,
    queue,
    version,
    health: createHealth(registry.checks, () => services),
    metrics: createMetrics(),
    // A missing key is a mistake of ours: it stops a developer, and shows a visitor of production the key.
    i18n: createI18n(registry.texts, { missing: config.production ? 'key' : 'throw' }),
    dataDuties: dutiesOf(registry, () => services),
    rateLimits: createRateLimits({ off: !config.get(kernelSettings.rateLimits), clock, redis }),
  };
  await Promise.all([signing.load(services), switches.load(services)]);
  for (const module of registry.modules) module.register?.(services);
  return {
    services,
    async close() {
      switches.close();
      await Promise.all([queue.close(), scopes.close(), httpClient.close(), files.fileStore.close()]);
      redis?.disconnect();
    },
  };
}

function dutiesOf({ duties, schemas }: Registry, services: () => Services): Services['dataDuties'] {
  const tables = schemas.flatMap((schema) => schema.tables);
  const tenantTables = tables.filter(({ tenancy }) => tenancy === 'tenant').map(({ name }) => name);
  return createDataDuties({ duties, tenantTables, services });
}

/** Limits are shared by all processes where there is a Redis; a request never waits for one that is away. */
function openRedis(config: Config, log: Logger): Redis | undefined {
  const url = config.get(kernelSettings.redisUrl);
  if (url === undefined) return undefined;
  const redis = new Redis(url, { maxRetriesPerRequest: 1, enableOfflineQueue: false });
  redis.on('error', ({ message }) => log.warn({ reason: message }, 'redis not reached'));
  return redis;
}
