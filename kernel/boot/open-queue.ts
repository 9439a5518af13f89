import { kernelSettings } from '#kernel/config';
import { createJobs, type Jobs, type JobsBackend, type QueueView } from '#kernel/jobs';
import { jobsSchema } from '#kernel/migrator';
import type { Services } from '#kernel/scope';
import type { Database } from './database.ts';

/** Where the jobs of this installation are. */
export function queueBackend(
  { config }: Pick<Services, 'config'>,
  database: Database,
  poolSize: number,
): JobsBackend {
  const url = config.get(kernelSettings.redisUrl);
  if (url !== undefined) return { kind: 'redis', url };
  return { kind: 'postgres', connectionString: database.jobsUrl, schema: jobsSchema, poolSize };
}

/** The queue to look at, opened when somebody does: most processes never do. */
export function openQueueView(
  services: () => Services,
  database: Database,
): QueueView & { close(): Promise<void> } {
  let opened: Jobs | undefined;
  const jobs = () => {
    opened ??= createJobs({ ...services(), backend: queueBackend(services(), database, 1) });
    return opened;
  };
  return {
    counts: () => jobs().counts(),
    failed: (page) => jobs().failed(page),
    retry: (id) => jobs().retry(id),
    board: (mask) => jobs().board(mask),
    close: async () => opened?.close({ timeoutMs: 0 }),
  };
}
