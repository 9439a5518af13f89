import { appendFileSync } from 'node:fs';
import { createLogger } from '#kernel/log';
import { createMetrics } from '#kernel/metrics';
import { createJobs, type JobsBackend } from './index.ts';

/**
 * A process that takes a job, says so in a file, and never finishes it: the test kills it. Arguments: the back end as JSON, and
 * the file.
 */
const [backend = '', file = ''] = process.argv.slice(2);
const jobs = createJobs({
  backend: JSON.parse(backend) as JobsBackend,
  log: createLogger({ level: 'silent' }),
  metrics: createMetrics(),
  lockMs: 1_000,
});
await jobs.work(
  new Map([
    [
      'test.slow',
      async (_payload, { id }) => {
        appendFileSync(file, `${id}\n`);
        await new Promise((resolve) => setTimeout(resolve, 600_000));
      },
    ],
  ]),
  { concurrency: 2 },
);
