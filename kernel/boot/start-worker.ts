import { createRelay } from '#kernel/events';
import { createJobs } from '#kernel/jobs';
import type { Registry } from '#kernel/module';
import type { Services } from '#kernel/scope';
import type { Database } from './database.ts';
import { openWorkshops } from './open-doors.ts';
import { queueBackend } from './open-queue.ts';
import { jobHandlers, startSchedules } from './workers.ts';

const jobsPoolSize = 4;
const jobConcurrency = 8;
const drainMs = 10_000;

/** Starts what works behind the scenes: the relay of events, the jobs and the schedules; answers what ends it. */
export async function startWorker(
  registry: Registry,
  services: Services,
  database: Database,
): Promise<() => Promise<void>> {
  const { log, metrics } = services;
  const jobs = createJobs({ backend: queueBackend(services, database, jobsPoolSize), log, metrics });
  const relay = createRelay({ services, jobs, modules: registry.modules, listenUrl: database.appUrl });
  await Promise.all([
    relay.start(),
    jobs.work(jobHandlers(registry.modules, services), { concurrency: jobConcurrency }),
  ]);
  await startSchedules(registry.modules, jobs);
  const closeWorkshops = await openWorkshops(registry, services);
  return async () => {
    await closeWorkshops();
    await relay.stop();
    await jobs.close({ timeoutMs: drainMs });
  };
}
