import { tasksErrors } from '#kernel/contract';
import { fail } from '#kernel/errors';
import { detachFiles } from '#kernel/files';
import type { Scope } from '#kernel/scope';
import { findTool } from '../register-tool.ts';
import { deleteTaskRow, lockTask } from '../repo/task.repo.ts';
import { taskFileOwner } from '../task-file-owner.ts';
import { foundTask } from './get-task.ts';

/** @throws `tasks.not_found`, `tasks.not_ended` */
export async function deleteTask(scope: Scope, id: string): Promise<void> {
  const task = await foundTask(scope, id, lockTask);
  if (task.ended_at === null) fail(tasksErrors.notEnded);
  await detachFiles(scope, { kind: taskFileOwner, ids: [id] }, { atOnce: true });
  await findTool(scope.services, task.tool)?.forget?.(scope, id);
  await deleteTaskRow(scope, id);
}
