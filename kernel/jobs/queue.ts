import { type Job, type JobsOptions, Queue } from 'bullmq';
import { maskText } from '#kernel/log';
import { CONNECTION_OF_FACTORY, type OpenBackend } from './backend.ts';
import { openBoard } from './board/open-board.ts';
import type { FailedJob, JobKind, Jobs } from './jobs.ts';

export type JobQueue = Pick<Jobs, 'add' | 'every' | 'counts' | 'failed' | 'retry' | 'board'> & {
  close(): Promise<void>;
};

/** The side of the queue that puts in and looks. */
export function openQueue(name: string, backend: OpenBackend, onError: (error: unknown) => void): JobQueue {
  // Nobody reads BullMQ's own events; few are kept.
  const options = { connection: CONNECTION_OF_FACTORY, streams: { events: { maxLen: 256 } } };
  const queue = new Queue(name, options, backend.factory);
  queue.on('error', onError);

  const schedules = new Map<string, () => Promise<void>>();
  // A Redis without a disk forgets the schedules when it restarts, and these are what finds everything else again.
  backend.onReady(() => {
    for (const schedule of schedules.values()) void schedule().catch(onError);
  });

  return {
    async add(job, payload, { id, delayMs, priority }) {
      await queue.add(job.name, payload, { ...optionsOf(job), jobId: id, delay: delayMs, priority });
    },
    async every(jobName, intervalMs, payload) {
      const opts = { ...optionsOf({ name: jobName, attempts: 3, backoffMs: 1_000 }), removeOnFail: true };
      const template = { name: jobName, data: payload, opts };
      const schedule = async () => {
        await queue.upsertJobScheduler(jobName, { every: intervalMs }, template);
      };
      schedules.set(jobName, schedule);
      await schedule();
    },
    async counts() {
      const counts = await queue.getJobCounts('wait', 'prioritized', 'delayed', 'active', 'failed');
      const { wait = 0, prioritized = 0, delayed = 0, active = 0, failed = 0 } = counts;
      return { waiting: wait + prioritized, delayed, active, failed };
    },
    async failed({ offset, limit } = { offset: 0, limit: 100 }) {
      const jobs = await queue.getFailed(offset, offset + limit - 1);
      return jobs.map(toFailedJob);
    },
    async retry(id) {
      const job = await queue.getJob(id);
      if (!job || !(await job.isFailed())) return false;
      await job.retry('failed', { resetAttemptsMade: true, resetAttemptsStarted: true });
      return true;
    },
    // Bull Board's types know queues on Redis alone.
    board: (mask) => openBoard(queue as unknown as Queue, mask),
    close: () => queue.close(),
  };
}

function optionsOf({ attempts, backoffMs }: JobKind): JobsOptions {
  return {
    attempts,
    // A little disorder keeps jobs that failed together from coming back together.
    backoff: { type: 'exponential', delay: backoffMs, jitter: 0.1 },
    // Not `{ count }`: on PostgreSQL workers that trim the same list have dead-locked.
    removeOnComplete: true,
    stackTraceLimit: 1,
  };
}

function toFailedJob(job: Job): FailedJob {
  return {
    id: String(job.id),
    name: job.name,
    payload: job.data,
    attempts: job.attemptsMade,
    failedAt: new Date(job.finishedOn ?? job.timestamp),
    reason: maskText(job.failedReason ?? ''),
  };
}
