import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemClock } from '#kernel/clock';
import { findRedisServer, startRedis } from '#testkit/redis';
import { createRateLimits, type RateLimits } from './index.ts';

const program = findRedisServer();

describe.skipIf(!program)('limits that processes share over Redis (skipped without a redis-server)', () => {
  let server: { url: string; stop(): void };
  let clients: Redis[] = [];
  let processes: RateLimits[] = [];
  const rate = { points: 25, perSeconds: 60 };

  beforeAll(async () => {
    server = await startRedis(program ?? '');
    clients = Array.from({ length: 10 }, () => new Redis(server.url, { maxRetriesPerRequest: null }));
    for (const client of clients) client.on('error', () => undefined);
    await Promise.all(clients.map((client) => client.ping()));
    processes = clients.map((redis) => createRateLimits({ off: false, clock: systemClock, redis }));
  });
  afterAll(() => {
    for (const client of clients) client.disconnect();
    server.stop();
  });

  it('ten of them together never allow one request too many', async () => {
    const asked = processes.flatMap((limits) =>
      Array.from({ length: 10 }, () => limits.consume('api', 'key:1', rate)),
    );
    const results = await Promise.all(asked);
    expect(results.filter(({ allowed }) => allowed)).toHaveLength(25);
    const [refused] = results.filter(({ allowed }) => !allowed);
    expect(refused).toMatchObject({ limit: 25, remaining: 0 });
    expect(refused?.retryAfterSeconds).toBeGreaterThan(50);
    expect(refused?.retryAfterSeconds).toBeLessThanOrEqual(60);
  });

  it('what one gives back another may spend', async () => {
    const single = { points: 1, perSeconds: 60 };
    expect(await processes[0]?.consume('once', 'key:1', single)).toMatchObject({ allowed: true });
    await processes[1]?.giveBack('once', 'key:1', single);
    expect(await processes[2]?.consume('once', 'key:1', single)).toMatchObject({ allowed: true });
    expect(await processes[0]?.consume('once', 'key:1', single)).toMatchObject({ allowed: false });
  });

  it('the window opens again when its time is over', async () => {
    const short = { points: 1, perSeconds: 1 };
    expect(await processes[0]?.consume('short', 'key:1', short)).toMatchObject({
      allowed: true,
      resetSeconds: 1,
    });
    expect(await processes[1]?.consume('short', 'key:1', short)).toMatchObject({ allowed: false });
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    expect(await processes[2]?.consume('short', 'key:1', short)).toMatchObject({ allowed: true });
  });

  it('each process counts for itself once Redis has died, and no request fails', async () => {
    server.stop();
    const results = [];
    for (let n = 0; n < 30; n += 1) results.push(await processes[3]?.consume('api', 'key:2', rate));
    expect(results.filter((result) => result?.allowed)).toHaveLength(25);
  });
});
