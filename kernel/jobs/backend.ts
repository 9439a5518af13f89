import {
  type BackendFactory,
  createRedisBackend,
  type IQueueBackend,
  PostgresConnection,
  PostgresQueueBackend,
} from 'bullmq';
import { Redis } from 'ioredis';

export type JobsBackend =
  | { kind: 'postgres'; connectionString: string; schema: string; poolSize: number }
  | { kind: 'redis'; url: string };

/** BullMQ asks for a connection in its options; ours is inside the factory. */
export const CONNECTION_OF_FACTORY = {};

/** Where the jobs are kept; the queue and the worker of a process share its connections. */
export interface OpenBackend {
  factory: BackendFactory<IQueueBackend, object>;
  /** Acts whenever the store is there (again), where it may have come back empty. */
  onReady(act: () => void): void;
  close(): Promise<void>;
}

export function openBackend(backend: JobsBackend, onError: (error: unknown) => void): OpenBackend {
  return backend.kind === 'postgres' ? openPostgres(backend, onError) : openRedis(backend.url, onError);
}

/**
 * One pool and one connection that listens, where BullMQ's own factory opens a pool for the queue and another for the worker.
 * Only the worker's side owns the connection, because only it waits for notifications.
 */
function openPostgres(
  { connectionString, schema, poolSize }: Extract<JobsBackend, { kind: 'postgres' }>,
  onError: (error: unknown) => void,
): OpenBackend {
  const connection = new PostgresConnection({
    connectionString,
    schema,
    max: poolSize,
    // Longer than the worker's poll, so that a job on a quiet day does not wait for a connection first.
    idleTimeoutMillis: 60_000,
    application_name: 'comptoir jobs',
  });
  connection.on('error', onError);
  return {
    factory: (name, options, { withBlockingConnection = false } = {}) =>
      new PostgresQueueBackend(connection, name, { ...options, connection: {} }, withBlockingConnection),
    // PostgreSQL loses nothing while it is away.
    onReady: () => undefined,
    close: () => connection.close(),
  };
}

/** One connection for commands, and BullMQ's copy of it that waits for the next job. */
function openRedis(url: string, onError: (error: unknown) => void): OpenBackend {
  // Null is what BullMQ asks of a worker's connection: commands wait for Redis to come back instead of failing.
  const redis = new Redis(url, { maxRetriesPerRequest: null });
  redis.on('error', onError);
  return {
    factory: (name, options, kind) => createRedisBackend(name, { ...options, connection: redis }, kind),
    onReady: (act) => void redis.on('ready', act),
    close: async () => redis.disconnect(),
  };
}
