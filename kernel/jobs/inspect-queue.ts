import { Redis } from 'ioredis';
import { createLogger } from '#kernel/log';
import { createMetrics } from '#kernel/metrics';
import type { JobsBackend } from './backend.ts';
import { createJobs } from './create-jobs.ts';
import type { JobCounts } from './jobs.ts';

export interface QueueFacts extends JobCounts {
  /** Of Redis or Valkey; null where the queue is in PostgreSQL. */
  readonly redis: { readonly version: string; readonly maxMemoryPolicy: string } | null;
}

const patienceMs = 4_000;

/**
 * Looks at the queue and changes nothing.
 * @throws when it is not reached
 */
export async function inspectQueue(backend: JobsBackend): Promise<QueueFacts> {
  const redis = backend.kind === 'redis' ? await inspectRedis(backend.url) : null;
  const jobs = createJobs({ backend, log: createLogger({ level: 'silent' }), metrics: createMetrics() });
  try {
    return { ...(await jobs.counts()), redis };
  } finally {
    await jobs.close({ timeoutMs: 0 });
  }
}

async function inspectRedis(url: string): Promise<QueueFacts['redis']> {
  const redis = new Redis(url, {
    lazyConnect: true,
    connectTimeout: patienceMs,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
  });
  redis.on('error', () => undefined);
  try {
    await redis.connect();
    const told = `${await redis.info('server')}${await redis.info('memory')}`;
    const read = (name: string) => new RegExp(`^${name}:(.*?)\\r?$`, 'm').exec(told)?.[1] ?? '';
    return {
      version: read('valkey_version') || read('redis_version'),
      maxMemoryPolicy: read('maxmemory_policy'),
    };
  } finally {
    redis.disconnect();
  }
}
