import { tasksErrors } from '#kernel/contract';
import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { lockTask } from '../repo/task.repo.ts';
import { foundTask } from './get-task.ts';
import { removeTask } from './remove-task.ts';

/** @throws `tasks.not_found`, `tasks.not_ended` */
export async function deleteTask(scope: Scope, id: string): Promise<void> {
  const task = await foundTask(scope, id, lockTask);
  if (task.ended_at === null) fail(tasksErrors.notEnded);
  await removeTask(scope, task);
}
