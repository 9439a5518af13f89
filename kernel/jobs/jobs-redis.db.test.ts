import { Redis } from 'ioredis';
import { afterAll, describe, expect, it } from 'vitest';
import { createLogger } from '#kernel/log';
import { createMetrics } from '#kernel/metrics';
import { eventually } from '#testkit';
import { findRedisServer, startRedis } from '#testkit/redis';
import { createJobs } from './create-jobs.ts';
import { describeJobs } from './jobs.contract.ts';

const program = findRedisServer();
let stop: () => void = () => undefined;

afterAll(() => stop());

if (program) {
  describeJobs('Redis', async () => {
    const server = await startRedis(program);
    const admin = new Redis(server.url);
    stop = () => {
      admin.disconnect();
      server.stop();
    };
    return {
      backend: { kind: 'redis', url: server.url },
      reset: async () => {
        await admin.flushall();
      },
    };
  });

  describe('a Redis that came back empty', () => {
    it('is told the schedules again', async () => {
      const server = await startRedis(program);
      const admin = new Redis(server.url);
      const log = createLogger({ level: 'silent' });
      const jobs = createJobs({ backend: { kind: 'redis', url: server.url }, log, metrics: createMetrics() });
      let ticks = 0;
      const tick = async () => {
        ticks += 1;
      };
      await jobs.work(new Map([['test.tick', tick]]), { concurrency: 1 });
      await jobs.every('test.tick', 100, {});
      await eventually(async () => expect(ticks).toBeGreaterThan(1));
      await admin.flushall();
      await admin.call('CLIENT', 'KILL', 'TYPE', 'normal', 'SKIPME', 'yes');
      await new Promise((resolve) => setTimeout(resolve, 500));
      const before = ticks;
      await eventually(async () => expect(ticks).toBeGreaterThan(before + 2));
      await jobs.close({ timeoutMs: 1_000 });
      admin.disconnect();
      server.stop();
    });
  });
} else {
  describe('jobs on Redis', () => {
    it.skip('NOT RUN: there is no redis-server or valkey-server on this machine', () => undefined);
  });
}
