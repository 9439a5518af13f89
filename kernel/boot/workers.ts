import { type Envelope, purgeExpired } from '#kernel/events';
import type { Jobs } from '#kernel/jobs';
import { withLogContext } from '#kernel/log';
import type { Module, Schedule } from '#kernel/module';
import { jobPrincipal, type Services } from '#kernel/scope';

type Handler = (
  payload: unknown,
  delivery: { id: string; attempt: number; signal: AbortSignal },
) => Promise<void>;

/** Every job and listener of every module, by the name under which the relay queues it. */
export function jobHandlers(modules: readonly Module[], services: Services): Map<string, Handler> {
  const handlers = new Map<string, Handler>();
  for (const { job, handle } of modules.flatMap((module) => module.jobs ?? [])) {
    handlers.set(job.name, (payload, { attempt, signal }) => {
      const { orgId, data } = payload as Envelope;
      return withLogContext({ orgId, route: job.name }, () =>
        handle({ services, orgId, attempt, signal }, job.input.parse(data)),
      );
    });
  }
  for (const { name, event, handle } of modules.flatMap((module) => module.listeners ?? [])) {
    handlers.set(name, (payload) => {
      const { orgId, data } = payload as Envelope;
      return withLogContext({ orgId, route: name }, () =>
        services.scopes.withOrg(jobPrincipal(orgId, name), (scope) => handle(scope, event.data.parse(data))),
      );
    });
  }
  for (const schedule of schedulesOf(modules)) {
    handlers.set(schedule.name, () => withLogContext({ route: schedule.name }, () => schedule.run(services)));
  }
  return handlers;
}

const hourMs = 60 * 60 * 1000;

/** The kernel's own schedule, and the modules'. */
function schedulesOf(modules: readonly Module[]): Schedule[] {
  const purge = { name: 'kernel.purge_expired', everyMs: hourMs, run: purgeExpired };
  return [purge, ...modules.flatMap((module) => module.schedules ?? [])];
}

/** Starts every schedule; of several processes one runs each turn. */
export async function startSchedules(modules: readonly Module[], jobs: Jobs): Promise<void> {
  for (const schedule of schedulesOf(modules)) {
    await jobs.every(schedule.name, schedule.everyMs, {});
  }
}
