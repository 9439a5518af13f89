import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLogger } from '#kernel/log';
import { createMetrics } from '#kernel/metrics';
import { createJobs, type JobHandler, type Jobs, type JobsBackend } from './index.ts';

export interface BackendUnderTest {
  backend: JobsBackend;
  /** Forgets all jobs. */
  reset(): Promise<void>;
}

const log = createLogger({ level: 'silent' });
const kind = { name: 'test.note', attempts: 3, backoffMs: 50 };
const page = { offset: 0, limit: 10 };

/** What every back end of the queue promises. */
export function describeJobs(name: string, prepare: () => Promise<BackendUnderTest>): void {
  describe(`jobs on ${name}`, () => {
    let under: BackendUnderTest;
    let open: Jobs[] = [];
    let children: ChildProcess[] = [];
    let folder: string;

    beforeAll(async () => {
      under = await prepare();
    }, 60_000);
    beforeEach(async () => {
      folder = mkdtempSync(join(tmpdir(), 'jobs-'));
      await under.reset();
    });
    afterEach(async () => {
      for (const child of children) child.kill('SIGKILL');
      children = [];
      for (const jobs of open) await jobs.close({ timeoutMs: 2_000 });
      open = [];
      rmSync(folder, { recursive: true, force: true });
    });

    function connect(lockMs?: number): Jobs {
      const jobs = createJobs({
        backend: under.backend,
        log,
        metrics: createMetrics(),
        ...(lockMs && { lockMs }),
      });
      open.push(jobs);
      return jobs;
    }
    async function working(
      handlers: Record<string, JobHandler>,
      concurrency = 4,
      lockMs?: number,
    ): Promise<Jobs> {
      const jobs = connect(lockMs);
      await jobs.work(new Map(Object.entries(handlers)), { concurrency });
      return jobs;
    }
    const soon = (check: () => void | Promise<void>, timeout = 5_000) =>
      vi.waitFor(check, { timeout, interval: 20 });

    it('a job reaches its handler with its payload, in another process than the one that added it', async () => {
      const seen: unknown[] = [];
      await working({
        'test.note': async (payload, { id, attempt }) => void seen.push({ payload, id, attempt }),
      });
      const producer = connect();
      await producer.add(kind, { text: 'é'.repeat(1000), list: [1, null] }, { id: 'a1' });
      await soon(() =>
        expect(seen).toEqual([
          { payload: { text: 'é'.repeat(1000), list: [1, null] }, id: 'a1', attempt: 1 },
        ]),
      );
      await soon(async () =>
        expect(await producer.counts()).toEqual({ waiting: 0, delayed: 0, active: 0, failed: 0 }),
      );
    });

    it('the same id is the same job while it waits, however many add it at once', async () => {
      const producer = connect();
      await Promise.all(Array.from({ length: 20 }, (_, n) => producer.add(kind, { n }, { id: 'once' })));
      expect(await producer.counts()).toMatchObject({ waiting: 1 });
      const seen: string[] = [];
      await working({ 'test.note': async (_payload, { id }) => void seen.push(id) });
      await producer.add(kind, {}, { id: 'last', delayMs: 200 });
      await soon(() => expect(seen).toEqual(['once', 'last']));
    });

    it('a thousand jobs are each done once by two workers', async () => {
      const seen: string[] = [];
      const note: JobHandler = async (_payload, { id }) => void seen.push(id);
      const [one] = await Promise.all([working({ 'test.note': note }, 8), working({ 'test.note': note }, 8)]);
      const ids = Array.from({ length: 1000 }, (_, n) => `many-${n}`);
      await Promise.all(ids.map((id) => one.add(kind, {}, { id })));
      await soon(() => expect(seen).toHaveLength(1000), 15_000);
      expect([...seen].sort()).toEqual([...ids].sort());
    });

    it('a delayed job starts when it is due, also when a worker already waits', async () => {
      const started: number[] = [];
      const jobs = await working({ 'test.note': async () => void started.push(performance.now()) });
      await new Promise((resolve) => setTimeout(resolve, 100));
      const added = performance.now();
      await jobs.add(kind, {}, { id: 'later', delayMs: 400 });
      await soon(() => expect(started).toHaveLength(1));
      const waited = (started[0] ?? 0) - added;
      expect(waited).toBeGreaterThanOrEqual(395);
      expect(waited).toBeLessThan(900);
    });

    it('jobs run in the order of their priority, and of their arrival within one', async () => {
      const producer = connect();
      for (const [id, priority] of [
        ['c', 9],
        ['b1', 5],
        ['a', 0],
        ['b2', 5],
      ] as const) {
        await producer.add(kind, {}, { id, priority });
      }
      const seen: string[] = [];
      await working({ 'test.note': async (_payload, { id }) => void seen.push(id) }, 1);
      await soon(() => expect(seen).toEqual(['a', 'b1', 'b2', 'c']));
    });

    it('a failing job is tried again, later each time, then kept with its reason until somebody retries it', async () => {
      const runs: { attempt: number; at: number }[] = [];
      let broken = true;
      const jobs = await working({
        'test.note': async (_payload, { attempt }) => {
          runs.push({ attempt, at: performance.now() });
          if (broken) throw new Error('no room, token=canary-1234');
        },
      });
      await jobs.add(kind, { n: 7 }, { id: 'poor' });
      await soon(async () => expect(await jobs.counts()).toMatchObject({ failed: 1, delayed: 0, active: 0 }));
      expect(runs.map(({ attempt }) => attempt)).toEqual([1, 2, 3]);
      const [first = 0, second = 0] = runs.slice(1).map(({ at }, n) => at - (runs[n]?.at ?? 0));
      expect(first).toBeGreaterThanOrEqual(44);
      expect(second).toBeGreaterThanOrEqual(88);
      expect(await jobs.failed(page)).toMatchObject([
        { id: 'poor', name: 'test.note', payload: { n: 7 }, attempts: 3, reason: 'no room, token=[masked]' },
      ]);
      await jobs.add(kind, {}, { id: 'poor' });
      expect(await jobs.counts()).toMatchObject({ waiting: 0, failed: 1 });

      broken = false;
      expect(await jobs.retry('poor')).toBe(true);
      await soon(() => expect(runs).toHaveLength(4));
      await soon(async () => expect(await jobs.failed(page)).toEqual([]));
      expect(await jobs.retry('poor')).toBe(false);
    });

    it('a job that nobody knows fails like any other, and the others go on', async () => {
      const seen: string[] = [];
      const jobs = await working({ 'test.note': async (_payload, { id }) => void seen.push(id) });
      await jobs.add({ ...kind, name: 'test.unknown', backoffMs: 1 }, {}, { id: 'lost' });
      await jobs.add(kind, {}, { id: 'known' });
      await soon(() => expect(seen).toEqual(['known']));
      await soon(async () =>
        expect(await jobs.failed(page)).toMatchObject([{ id: 'lost', name: 'test.unknown' }]),
      );
    });

    it('a schedule runs once an interval, though two processes keep it and both start it', async () => {
      const ticks: unknown[] = [];
      const tick: JobHandler = async (payload) => void ticks.push(payload);
      const both = await Promise.all([working({ 'test.tick': tick }), working({ 'test.tick': tick })]);
      await Promise.all(both.map((jobs) => jobs.every('test.tick', 250, { sweep: true })));
      await soon(() => expect(ticks.length).toBeGreaterThanOrEqual(2));
      const before = ticks.length;
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      expect(ticks.length - before).toBeGreaterThanOrEqual(3);
      expect(ticks.length - before).toBeLessThanOrEqual(5);
      expect(ticks[0]).toEqual({ sweep: true });
    });

    it('closing lets a job finish, and aborts one that does not, which is then done elsewhere', async () => {
      const finished: string[] = [];
      const aborted: string[] = [];
      const first = await working(
        {
          'test.note': async (_payload, { id, signal }) => {
            await new Promise((resolve) => setTimeout(resolve, id === 'short' ? 150 : 3_000));
            (signal.aborted ? aborted : finished).push(id);
          },
        },
        2,
        1_000,
      );
      await first.add(kind, {}, { id: 'short' });
      await first.add(kind, {}, { id: 'long' });
      await soon(async () => expect(await first.counts()).toMatchObject({ active: 2 }));
      const started = performance.now();
      await first.close({ timeoutMs: 400 });
      expect(performance.now() - started).toBeLessThan(2_500);
      expect(finished).toEqual(['short']);
      await expect(first.add(kind, {}, { id: 'after' })).rejects.toThrow('closed');

      await working({ 'test.note': async (_payload, { id }) => void finished.push(id) }, 2, 1_000);
      await soon(() => expect(finished).toEqual(['short', 'long']), 10_000);
    });

    it('a worker that is stopped takes no more jobs, and adding goes on working', async () => {
      const seen: string[] = [];
      const jobs = connect();
      const worker = await jobs.work(
        new Map([['test.note', async (_payload, { id }) => void seen.push(id)]]),
        { concurrency: 2 },
      );
      await worker.stop();
      await jobs.add(kind, {}, { id: 'waits' });
      await new Promise((resolve) => setTimeout(resolve, 150));
      expect(seen).toEqual([]);
      expect(await jobs.counts()).toMatchObject({ waiting: 1 });
    });

    it('jobs of a process that was killed are done by another, and that is no failed attempt', async () => {
      const taken = join(folder, 'taken');
      const fixture = fileURLToPath(new URL('./crash-worker.fixture.ts', import.meta.url));
      const child = spawn(
        process.execPath,
        ['--import', 'tsx', fixture, JSON.stringify(under.backend), taken],
        { stdio: 'inherit' },
      );
      children.push(child);
      const producer = connect();
      const slow = { ...kind, name: 'test.slow' };
      await producer.add(slow, { n: 1 }, { id: 'slow-1' });
      await producer.add(slow, { n: 2 }, { id: 'slow-2' });
      await soon(
        () => expect(readFileSync(taken, 'utf8').trim().split('\n').sort()).toEqual(['slow-1', 'slow-2']),
        20_000,
      );
      child.kill('SIGKILL');

      const runs: unknown[] = [];
      const killedAt = performance.now();
      await working(
        { 'test.slow': async (payload, { attempt }) => void runs.push([payload, attempt]) },
        2,
        1_000,
      );
      await soon(() => expect(runs).toHaveLength(2), 20_000);
      console.log(
        `jobs on ${name}: taken over ${Math.round(performance.now() - killedAt)} ms after a kill, with locks of 1 s`,
      );
      expect(runs).toEqual(
        expect.arrayContaining([
          [{ n: 1 }, 2],
          [{ n: 2 }, 2],
        ]),
      );
    }, 60_000);

    it('an idle worker starts a job within 30 ms (median)', async () => {
      let begun: (at: number) => void = () => undefined;
      const jobs = await working({ 'test.note': async () => begun(performance.now()) });
      const producer = connect();
      const delays: number[] = [];
      for (let n = 0; n < 60; n += 1) {
        const start = new Promise<number>((resolve) => {
          begun = resolve;
        });
        const added = performance.now();
        await (n % 2 ? jobs : producer).add(kind, {}, { id: `fast-${n}` });
        delays.push((await start) - added);
        await new Promise((resolve) => setTimeout(resolve, 15));
      }
      const sorted = delays.slice(10).sort((a, b) => a - b);
      const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1);
      console.log(
        `jobs on ${name}: add to start p50 ${at(0.5)} ms, p90 ${at(0.9)} ms, worst ${at(0.999)} ms`,
      );
      expect(Number(at(0.5))).toBeLessThan(30);
    });
  });
}
