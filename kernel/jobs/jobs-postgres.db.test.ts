import pg from 'pg';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { createLogger } from '#kernel/log';
import { createMetrics } from '#kernel/metrics';
import { type TestDatabase, testDatabase } from '#testkit';
import { createJobs, migrateJobs } from './index.ts';
import { describeJobs } from './jobs.contract.ts';

const schema = 'jobs_under_test';
let database: TestDatabase | undefined;

afterAll(() => database?.drop());

describeJobs('PostgreSQL', async () => {
  database = await testDatabase();
  const { url, query } = database;
  // Two servers that start at the same time, and one that starts later.
  await Promise.all([migrateJobs(url, schema), migrateJobs(url, schema)]);
  await migrateJobs(url, schema);
  // The tests' database may be lax about its disk; a latency without the wait for it would flatter.
  await query(
    `alter database ${pg.escapeIdentifier(new URL(url).pathname.slice(1))} set synchronous_commit = on`,
  );
  return {
    backend: { kind: 'postgres', connectionString: url, schema, poolSize: 4 },
    reset: async () => {
      await query(`truncate ${schema}.job, ${schema}.scheduler, ${schema}.meta cascade`);
    },
  };
});

describe('the queue’s own login', () => {
  it('makes its tables in the schema that it owns, and works on, though its connections were cut', async () => {
    const fresh = await testDatabase();
    const login = `queue_${Date.now().toString(36)}`;
    const url = new URL(fresh.url);
    try {
      await fresh.query(`create role ${login} login password 'queue'`);
      await fresh.query(`create schema queue authorization ${login}`);
      url.username = login;
      url.password = 'queue';
      await expect(migrateJobs(url.href, 'elsewhere')).rejects.toThrow('permission denied');
      await migrateJobs(url.href, 'queue');

      const jobs = createJobs({
        backend: { kind: 'postgres', connectionString: url.href, schema: 'queue', poolSize: 2 },
        log: createLogger({ level: 'silent' }),
        metrics: createMetrics(),
      });
      const seen: string[] = [];
      const kind = { name: 'test.note', attempts: 3, backoffMs: 10 };
      await jobs.work(new Map([['test.note', async (_payload, { id }) => void seen.push(id)]]), {
        concurrency: 2,
      });
      await jobs.add(kind, {}, { id: 'before' });
      await vi.waitFor(() => expect(seen).toEqual(['before']), { timeout: 5_000 });

      await fresh.query(`select pg_terminate_backend(pid) from pg_stat_activity where usename = $1`, [login]);
      await vi.waitFor(() => jobs.add(kind, {}, { id: 'after' }), { timeout: 5_000, interval: 50 });
      await vi.waitFor(() => expect(seen).toEqual(['before', 'after']), { timeout: 5_000 });
      const open = await fresh.query(`select pid from pg_stat_activity where usename = $1`, [login]);
      expect(open.length).toBeLessThanOrEqual(3);
      await jobs.close({ timeoutMs: 1_000 });
    } finally {
      await fresh.drop();
    }
  });
});
