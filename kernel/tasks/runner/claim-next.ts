import { jobPrincipal, type Principal, type Services } from '#kernel/scope';
import { claimTask } from '../repo/lease.repo.ts';
import type { TaskRow } from '../repo/tables.ts';

export interface Claimed {
  readonly task: TaskRow;
  readonly principal: Principal;
}

/** Takes the next task of whichever organisation's turn it is; null when there is none. */
export async function claimNext(services: Services, owner: string): Promise<Claimed | null> {
  const now = services.clock.now().toISOString();
  for (const { org_id, task_id } of await services.scopes.resolve('next_tasks', now)) {
    const principal = jobPrincipal(String(org_id), 'tasks: work');
    const task = await services.scopes.withOrg(principal, (scope) =>
      claimTask(scope, String(task_id), owner),
    );
    if (task) return { task, principal };
  }
  return null;
}
