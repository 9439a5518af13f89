import { type Task, tasksErrors } from '#kernel/contract';
import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { lockTask, requestCancel } from '../repo/task.repo.ts';
import { endCancelled } from './end-cancelled.ts';
import { foundTask, getTask } from './get-task.ts';

/**
 * Ends what nobody works on at once; a worker learns of it within seconds and ends its task itself.
 * @throws `tasks.not_found`, `tasks.ended`
 */
export async function cancelTask(scope: Scope, id: string, locale: string): Promise<Task> {
  const task = await foundTask(scope, id, lockTask);
  if (task.status === 'cancelled') return getTask(scope, id, locale);
  if (task.ended_at !== null) fail(tasksErrors.ended);
  const held = task.lease_until !== null && task.lease_until >= scope.now();
  if (held) await requestCancel(scope, id);
  else await endCancelled(scope, task);
  return getTask(scope, id, locale);
}
