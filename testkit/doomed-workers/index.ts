import { type ChildProcess, fork } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { installRoot } from '#kernel/config';
import { bundlePrograms } from '../../tools/build/server.mjs';
import { pause } from '../processes/index.ts';
import type { createRandom } from '../random.ts';
import type { WorkerOrder, WorkerWord } from './worker.ts';

export interface Killing {
  /** So many processes at once, one after the other in each lane. */
  readonly lanes: number;
  readonly killsEach: number;
  /** A process is killed so long after `meanwhile` at most. */
  readonly mostMs: number;
  readonly random: ReturnType<typeof createRandom>;
  /** Gives a process that has started something to do, and resolves when it is at it. */
  meanwhile(): Promise<void>;
}

/** Processes that work for an installation until they are killed. */
export interface DoomedWorkers {
  /** What went wrong in them, but for their deaths. */
  readonly complaints: readonly string[];
  kill(killing: Killing): Promise<void>;
  /** One that lives to the end. Its clock is further than any lease of the dead. */
  survivor(): Promise<void>;
  end(): Promise<void>;
}

/** Leases of mails last ten seconds. */
const furtherMs = 11_000;

/** Workers of the installation in this environment that run these schedules again and again, besides all jobs. */
export async function doomedWorkers(order: Omit<WorkerOrder, 'aheadMs'>): Promise<DoomedWorkers> {
  const root = installRoot();
  // One file starts in a fifth of the time; packages are found from where it lies.
  const out = join(root, 'node_modules', '.cache', `doomed-workers-${process.pid}`);
  const programs = { worker: 'testkit/doomed-workers/worker.ts' };
  await bundlePrograms(root, { programs, out, runsIn: out });
  const complaints: string[] = [];
  const alive = new Set<ChildProcess>();

  async function start(aheadMs: number): Promise<() => Promise<void>> {
    const child = fork(join(out, 'worker.js'), { execArgv: [] });
    alive.add(child);
    const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
    await new Promise<void>((works, died) => {
      child.once('close', () => died(new Error('A worker ended before it was killed.')));
      child.on('message', (word: WorkerWord) => {
        if (word === 'works') works();
        else complaints.push(word.failed);
      });
      child.send({ ...order, aheadMs });
    });
    return async () => {
      child.kill('SIGKILL');
      await ended;
      alive.delete(child);
    };
  }

  return {
    complaints,
    async kill({ lanes, killsEach, mostMs, random, meanwhile }) {
      const lane = async () => {
        for (let killed = 0; killed < killsEach; killed += 1) {
          const kill = await start(0);
          await meanwhile();
          await pause(random.below(mostMs));
          await kill();
        }
      };
      await Promise.all(Array.from({ length: lanes }, lane));
    },
    survivor: async () => void (await start(furtherMs)),
    async end() {
      for (const child of alive) child.kill('SIGKILL');
      rmSync(out, { recursive: true, force: true });
    },
  };
}
