import type { Job } from 'bullmq';
import type { Logger } from '#kernel/log';
import { withLogContext } from '#kernel/log';
import type { Metrics } from '#kernel/metrics';
import type { JobHandler } from './jobs.ts';

/** Runs one job with the log's context, counted and timed. */
export type Process = (job: Job, signal: AbortSignal) => Promise<void>;

export function observedProcess(
  handlers: ReadonlyMap<string, JobHandler>,
  log: Logger,
  metrics: Metrics,
): Process {
  const duration = metrics.histogram('job_duration_seconds', 'Time that a job took', ['job', 'outcome']);
  const wait = metrics.histogram('job_wait_seconds', 'Time from when a job was due to its start', ['job']);

  return async (job, signal) => {
    const handler = handlers.get(job.name);
    const label = handler ? job.name : 'unknown';
    if (job.attemptsStarted === 1)
      wait.observe({ job: label }, secondsSince(job.timestamp + (job.delay ?? 0)));
    const startedMs = Date.now();
    await withLogContext({ requestId: String(job.id), route: job.name }, async () => {
      try {
        if (!handler) throw new Error(`No handler for the job ${job.name}`);
        await handler(job.data, { id: String(job.id), attempt: job.attemptsStarted, signal });
        duration.observe({ job: label, outcome: 'done' }, secondsSince(startedMs));
      } catch (error) {
        const last = job.attemptsMade + 1 >= (job.opts.attempts ?? 1);
        duration.observe({ job: label, outcome: last ? 'dead' : 'failed' }, secondsSince(startedMs));
        const fields = { err: error, attempt: job.attemptsStarted, ms: Date.now() - startedMs };
        if (last) log.error(fields, 'job failed for good');
        else log.warn(fields, 'job failed and will be tried again');
        throw error;
      }
    });
  };
}

function secondsSince(ms: number): number {
  return Math.max(0, Date.now() - ms) / 1000;
}
