import { AppError } from '#kernel/errors';
import { withLogContext } from '#kernel/log';
import type { Services } from '#kernel/scope';
import { type Holding, holdLease } from '#kernel/workshop';
import { toolNamed } from '../register-tool.ts';
import { renewLease } from '../repo/lease.repo.ts';
import { listSteps } from '../repo/step.repo.ts';
import type { Claimed } from './claim-next.ts';
import { endAttempt } from './end-attempt.ts';
import { taskRun } from './task-run.ts';

/** A task that starts so often is what kills its workers. */
const mostStarts = 50;

/** Works on a task that this worker holds, and writes what became of it; never rejects. */
export async function workOn(
  services: Services,
  claimed: Claimed,
  owner: string,
  closing: AbortSignal,
): Promise<void> {
  const { task, principal } = claimed;
  const route = `tasks.${task.tool}`;
  await withLogContext({ orgId: principal.orgId, route }, async () => {
    const holding = holdLease(services, {
      owner,
      closing,
      renew: async () => {
        const cancel = await services.scopes.withOrg(principal, (scope) => renewLease(scope, task.id, owner));
        return cancel === undefined ? 'lost' : cancel ? 'cancelled' : 'held';
      },
    });
    try {
      const failure = await attempt(services, claimed, holding);
      await holding.end();
      await endAttempt(services, claimed, owner, { failure, why: holding.why() });
    } catch (error) {
      // The database is away, say: the lease ends, and somebody takes the task over.
      services.log.warn({ err: error, taskId: task.id }, 'a task was left to the next worker');
    } finally {
      await holding.end();
    }
  });
}

/** @returns why it failed; undefined when all is done */
async function attempt(services: Services, { task, principal }: Claimed, holding: Holding): Promise<unknown> {
  try {
    if (task.starts > mostStarts) throw new Error('It was begun too often.');
    if (task.cancel_requested_at !== null) return undefined;
    const tool = toolNamed(services, task.tool);
    holding.limit(tool.maxMs);
    const steps = await services.scopes.withOrg(principal, (scope) => listSteps(scope, task.id));
    const known = steps.map((step) => tool.step.parse(step));
    await tool.run(taskRun(services, { task, principal }, known, holding), tool.input.parse(task.input));
    return undefined;
  } catch (error) {
    if (!(error instanceof AppError) && holding.why() === undefined) {
      services.log.warn({ err: error, taskId: task.id }, 'a task failed');
    }
    return error ?? new Error('It failed without a word.');
  }
}
