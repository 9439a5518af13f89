import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '#kernel/embedded-postgres';
import { ensureBuilt, freePort, type ServerProcess, serverProcess } from '../processes/index.ts';
import { findRedisServer, startRedis } from '../redis/index.ts';
import { testSecretKey } from '../test-secret-key.ts';
import { startBalancer } from './balancer.ts';

/** One installation in several processes, as a larger one is run. */
export interface Cluster {
  /** Of the load balancer before it. */
  readonly url: string;
  readonly demoPassword: string;
  /** Where mail is taken: one api process has the port, and the other waits for it. */
  readonly mailPort: number;
  /** Two of each role, in the order in which a rolling restart takes them. */
  readonly processes: readonly ServerProcess[];
  stop(): Promise<void>;
}

const silent = { info: () => undefined, warn: () => undefined };

/**
 * Two api processes and two workers of the built product on one PostgreSQL, behind a load balancer, in a folder of their
 * own that goes with them. (The space in its name is on purpose: people's folders have them.)
 * @param options.redis whether the queue lies on a Redis, which must then be installed
 * @param options.environment settings besides
 */
export async function startCluster(
  options: { redis?: boolean; environment?: Record<string, string> } = {},
): Promise<Cluster> {
  ensureBuilt();
  const folder = mkdtempSync(join(tmpdir(), 'comptoir cluster '));
  const [databaseFolder, dataFolder] = [join(folder, 'database'), join(folder, 'data')];
  mkdirSync(dataFolder, { recursive: true });
  const database = await startEmbeddedPostgres({ dataDir: databaseFolder, log: silent });
  const redis = options.redis ? await startRedis(findRedisServer() ?? 'redis-server') : undefined;
  const mailPort = await freePort();
  const environment = {
    MAIL_IN_PORT: String(mailPort),
    DATABASE_URL: database.url,
    SECRET_KEY: testSecretKey,
    TRUST_PROXY: 'loopback',
    DRAIN_SECONDS: '1',
    ...(redis && { REDIS_URL: redis.url }),
    ...options.environment,
  };
  const inRole = (role: string, more: Record<string, string> = {}) =>
    serverProcess(dataFolder, { ...environment, ...more }, ['dist/cli.js', 'serve', '--role', role]);
  const processes: ServerProcess[] = [];
  const stopAll = async () => {
    await Promise.all(processes.map((one) => one.stop()));
    await database.stop();
    redis?.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    // The first start moves the schema and opens the demo shop; then its process is not needed any more.
    const first = await inRole('all', { DRAIN_SECONDS: '0' });
    await first.start();
    await first.stop();
    for (const role of ['api', 'api', 'worker', 'worker']) processes.push(await inRole(role));
    await Promise.all(processes.map((one) => one.start()));
    const balancer = await startBalancer(processes.slice(0, 2).map(({ url }) => url));
    return {
      url: balancer.url,
      demoPassword: readFileSync(join(dataFolder, 'demo-password'), 'utf8').trim(),
      mailPort,
      processes,
      async stop() {
        await balancer.stop();
        await stopAll();
      },
    };
  } catch (error) {
    await stopAll();
    throw error;
  }
}
