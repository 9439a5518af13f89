import type { Logger } from '#kernel/log';
import type { Metrics } from '#kernel/metrics';
import { type JobsBackend, openBackend } from './backend.ts';
import type { Jobs } from './jobs.ts';
import { observedProcess } from './observe.ts';
import { openQueue } from './queue.ts';
import { type RunningWorker, startWorker } from './worker.ts';

const QUEUE = 'comptoir';

export interface JobsSettings {
  backend: JobsBackend;
  log: Logger;
  metrics: Metrics;
  /** How long a process that says nothing is believed to live; 10 s unless told, shorter in tests of crashes. */
  lockMs?: number;
}

/** On PostgreSQL the schema must have been made by `migrateJobs`; the first call tells when it was not. */
export function createJobs({ backend, log, metrics, lockMs }: JobsSettings): Jobs {
  let closing: Promise<void> | undefined;
  let worker: RunningWorker | undefined;
  const onError = (error: unknown) => {
    if (!closing) log.warn({ err: error }, 'job queue interrupted');
  };
  const open = openBackend(backend, onError);
  const queue = openQueue(QUEUE, open, onError);

  return {
    ...queue,
    async add(job, payload, options) {
      // BullMQ would wait for ever.
      if (closing) throw new Error('The job queue is closed');
      await queue.add(job, payload, options);
    },
    async work(handlers, { concurrency }) {
      if (worker) throw new Error('This process works already');
      const process = observedProcess(handlers, log, metrics);
      worker = await startWorker(open, process, { queue: QUEUE, concurrency, lockMs, onError });
      return { stop: worker.stop };
    },
    close({ timeoutMs }) {
      const drained = closing ?? Promise.resolve(worker?.drain(timeoutMs));
      closing ??= drained.then(() => queue.close()).then(() => open.close());
      return closing;
    },
  };
}
