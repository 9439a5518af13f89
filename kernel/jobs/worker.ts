import { type Job, Worker as QueueWorker, UnrecoverableError } from 'bullmq';
import { CONNECTION_OF_FACTORY, type OpenBackend } from './backend.ts';
import type { Process } from './observe.ts';

/** How soon the jobs of a process that died are taken over: its locks end, and the next check finds them. */
const LOCK_MS = 10_000;
const CHECK_MS = 3_000;

/**
 * A job is put back whenever its process dies: that is no failure of the job. Only one that started so often is given up,
 * because it is then what kills the processes.
 */
const MAX_STARTS = 50;
const NO_STALLED_LIMIT = 1_000_000;

/** A signal that is aborted is given this long to be heeded. */
const ABORT_GRACE_MS = 1_000;

export interface WorkerSettings {
  queue: string;
  concurrency: number;
  lockMs?: number | undefined;
  onError: (error: unknown) => void;
}

export interface RunningWorker {
  stop(): Promise<void>;
  /** Resolves in any case: a handler that heeds no signal is left behind, and its job is found by another process. */
  drain(timeoutMs: number): Promise<void>;
}

export async function startWorker(
  backend: OpenBackend,
  process: Process,
  { queue, concurrency, lockMs = LOCK_MS, onError }: WorkerSettings,
): Promise<RunningWorker> {
  const worker = new QueueWorker(
    queue,
    // Three parameters, because BullMQ makes a signal only for who takes one.
    (job: Job, _token: string | undefined, signal: AbortSignal | undefined) =>
      process(job, signal ?? new AbortController().signal),
    {
      connection: CONNECTION_OF_FACTORY,
      concurrency,
      autorun: false,
      lockDuration: lockMs,
      stalledInterval: Math.min(CHECK_MS, lockMs),
      maxStalledCount: NO_STALLED_LIMIT,
      maxStartedAttempts: MAX_STARTS,
      // A notification ends the wait at once; the poll is for one that was lost with its connection.
      drainDelay: 10,
      runRetryDelay: 1_000,
    },
    backend.factory,
  );
  worker.on('error', onError);
  // Given up by BullMQ before its handler ran, so that nobody else would tell.
  worker.on('failed', (_job, error) => {
    if (error instanceof UnrecoverableError) onError(error);
  });
  await worker.waitUntilReady();
  worker.run().catch(onError);

  return {
    stop: () => worker.pause(),
    async drain(timeoutMs) {
      const done = worker.close();
      if (await isDoneWithin(done, timeoutMs)) return;
      worker.cancelAllJobs('the process ends');
      await isDoneWithin(done, ABORT_GRACE_MS);
    },
  };
}

async function isDoneWithin(work: Promise<unknown>, ms: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), ms);
  });
  return Promise.race([work.then(() => true), late]).finally(() => clearTimeout(timer));
}
