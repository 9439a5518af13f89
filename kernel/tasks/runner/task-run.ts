import type { TaskProgress } from '#kernel/contract';
import { attachFile } from '#kernel/files';
import type { Services } from '#kernel/scope';
import type { Holding } from '#kernel/workshop';
import { renewLease } from '../repo/lease.repo.ts';
import { insertStep } from '../repo/step.repo.ts';
import { taskFileOwner } from '../task-file-owner.ts';
import type { TaskRun } from '../tool.ts';
import type { Claimed } from './claim-next.ts';

/** Whoever looks on is told so often at most. */
const tellMs = 200;

/** What a tool has in hand while it works on a task that this worker holds. */
export function taskRun(
  services: Services,
  { task, principal }: Claimed,
  steps: readonly unknown[],
  holding: Holding,
): TaskRun<unknown> {
  const teller = createTeller((frame) =>
    services.scopes.signal(principal.orgId, { stream: 'members', frame }),
  );
  const units = Number(task.units);
  let done = Number(task.units_done);
  return {
    services,
    principal,
    taskId: task.id,
    steps,
    signal: holding.signal,
    async finish(step, finished, fileIds = []) {
      const cancel = await services.scopes.withOrg(principal, async (scope) => {
        // The row is ours until this commits, so nobody who took the task over finishes the same part besides.
        const asked = await renewLease(scope, task.id, holding.owner);
        if (asked === undefined) return undefined;
        await insertStep(scope, { taskId: task.id, units: finished, data: step });
        for (const id of fileIds) await attachFile(scope, id, { kind: taskFileOwner, id: task.id });
        return asked;
      });
      if (cancel === undefined) holding.interrupt('lost');
      else if (cancel) holding.interrupt('cancelled');
      holding.signal.throwIfAborted();
      done += finished;
      teller.tell({ type: 'tasks.progress', taskId: task.id, progress: Math.min(1, done / units) });
    },
    tell(progress, said) {
      const seen = Math.min(1, Math.max(done / units, progress));
      teller.tell({
        type: 'tasks.progress',
        taskId: task.id,
        progress: seen,
        ...(said !== undefined && { said }),
      });
    },
  };
}

/** Sends the last word after each pause, with everything that was said during it. */
function createTeller(send: (frame: TaskProgress & Record<string, unknown>) => Promise<void>) {
  let next: TaskProgress | undefined;
  let pausing = false;
  const flush = () => {
    if (!next) return;
    const frame = next;
    next = undefined;
    pausing = true;
    // Nobody keeps these: who missed one sees the next.
    send({ ...frame }).catch(() => undefined);
    setTimeout(() => {
      pausing = false;
      flush();
    }, tellMs).unref();
  };
  return {
    tell(frame: TaskProgress) {
      const said = `${next?.said ?? ''}${frame.said ?? ''}`;
      next = { ...frame, ...(said !== '' && { said }) };
      if (!pausing) flush();
    },
  };
}
