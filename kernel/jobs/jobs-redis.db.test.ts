import { Redis } from 'ioredis';
import { afterAll, describe, it } from 'vitest';
import { findRedisServer, startRedis } from '#testkit';
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
} else {
  describe('jobs on Redis', () => {
    it.skip('NOT RUN: there is no redis-server or valkey-server on this machine', () => undefined);
  });
}
