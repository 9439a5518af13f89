import { readdirSync } from 'node:fs';
import { Queue } from 'bullmq';
import { describe, expect, it } from 'vitest';
import { createLogger } from '#kernel/log';
import { createMetrics } from '#kernel/metrics';
import { eventually, testDatabase } from '#testkit';
import { findRedisServer, startRedis } from '#testkit/redis';
import { CONNECTION_OF_FACTORY, openBackend } from '../backend.ts';
import { createJobs, type JobsBackend, migrateJobs } from '../index.ts';

const canary = 'canary of Zoé <zoe@visitor.example>';
const mask = () => 'masked';

interface Store {
  backend: JobsBackend;
  stop(): Promise<void>;
}

async function onPostgres(): Promise<Store> {
  const database = await testDatabase();
  await migrateJobs(database.url, 'board');
  const backend: JobsBackend = {
    kind: 'postgres',
    connectionString: database.url,
    schema: 'board',
    poolSize: 2,
  };
  return { backend, stop: () => database.drop() };
}

async function onRedis(program: string): Promise<Store> {
  const { url, stop } = await startRedis(program);
  return { backend: { kind: 'redis', url }, stop: async () => stop() };
}

const program = findRedisServer();
const stores: [string, () => Promise<Store>][] = [['PostgreSQL', onPostgres]];
if (program) stores.push(['Redis', () => onRedis(program)]);

describe.each(stores)('Bull Board over a queue on %s', (_name, prepare) => {
  it('shows queues, counts and jobs, and of no job a word, wherever it stands', {
    timeout: 30_000,
  }, async () => {
    const { backend, stop } = await prepare();
    const jobs = createJobs({ backend, log: createLogger({ level: 'silent' }), metrics: createMetrics() });
    const open = openBackend(backend, () => undefined);
    const raw = new Queue('comptoir', { connection: CONNECTION_OF_FACTORY }, open.factory);
    try {
      const fails = async () => {
        throw new Error(canary);
      };
      await jobs.work(new Map([['tests.fail_loudly', fails]]), { concurrency: 1 });
      const kind = { name: 'tests.fail_loudly', attempts: 1, backoffMs: 1 };
      await jobs.add(kind, { text: canary }, { id: 'dead' });
      await eventually(async () => expect(await jobs.counts()).toMatchObject({ failed: 1 }));
      await jobs.every('tests.tick', 3_600_000, { text: canary });
      const later = await raw.add(canary, { text: canary }, { jobId: 'later', delay: 3_600_000 });
      await later.log(canary);
      await later.updateProgress({ text: canary });

      const board = await jobs.board(mask);
      const read = async (path: string, query = {}) => {
        const reply = await board.read(path, query);
        expect(JSON.stringify(reply)).not.toMatch(/canary|Zoé|visitor\.example/);
        return reply;
      };
      const { body } = (await read('/api/queues', { activeQueue: 'comptoir', status: 'failed' })) ?? {};
      expect(body).toMatchObject({
        queues: [
          {
            name: 'comptoir',
            readOnlyMode: true,
            allowRetries: false,
            counts: { failed: 1 },
            jobs: [
              {
                id: 'dead',
                name: 'tests.fail_loudly',
                failedReason: 'masked',
                data: 'masked',
                stacktrace: [],
              },
            ],
          },
        ],
      });
      for (const status of ['latest', 'delayed', 'active', 'waiting', 'completed', 'prioritized']) {
        expect(await read('/api/queues', { activeQueue: 'comptoir', status })).toMatchObject({ status: 200 });
      }
      expect(await read('/api/queues/comptoir/later')).toMatchObject({
        status: 200,
        body: { status: 'delayed', job: { id: 'later', name: 'masked', progress: 'masked', data: 'masked' } },
      });
      expect(await read('/api/queues/comptoir/later/logs')).toEqual({ status: 200, body: ['masked'] });
      expect(await read('/api/job-schedulers')).toMatchObject({
        body: { schedulers: [{ name: 'tests.tick' }] },
      });
      for (const path of ['redis/stats', 'job-schedulers', 'queues/comptoir/later/flow']) {
        expect(await read(`/api/${path}`)).toMatchObject({ status: 200 });
      }
      for (const part of ['metrics', 'default-job-options', 'workers', 'rate-limit', 'job-data-schema']) {
        expect(await read(`/api/queues/comptoir/${part}`)).toMatchObject({ status: 200 });
      }
      expect(await read('/api/queues/comptoir/nobody')).toMatchObject({ status: 404 });
      expect(await read('/api/nothing')).toBeNull();
    } finally {
      await raw.close();
      await open.close();
      await jobs.close({ timeoutMs: 500 });
      await stop();
    }
  });
});

describe('the page of Bull Board', () => {
  it('asks no other host and needs no style in an attribute', async () => {
    const { backend, stop } = await onPostgres();
    const jobs = createJobs({ backend, log: createLogger({ level: 'silent' }), metrics: createMetrics() });
    const board = await jobs.board(mask);
    const html = board.page('/queue/comptoir', '/here', 'fr') ?? '';
    expect(html).toContain('<base href="/here/" />');
    expect(html).toContain('"lng":"fr-FR"');
    expect(html).not.toMatch(/https?:|style=|<style|<%|<script>/);
    const [script] = /js\/main\.\w+\.js/.exec(html) ?? [];
    expect(readdirSync(`${board.files}/js`).map((name) => `js/${name}`)).toContain(script);
    expect(board.page('/nothing', '/here', 'fr')).toBeNull();
    await jobs.close({ timeoutMs: 0 });
    await stop();
  });
});
