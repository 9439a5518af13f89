import { type Task, tasksErrors } from '#kernel/contract';
import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { toolNamed } from '../register-tool.ts';
import { lockTask, replaceResult } from '../repo/task.repo.ts';
import { announceTask } from './announce-task.ts';
import { searchTextOf } from './finish-task.ts';
import { foundTask, getTask } from './get-task.ts';
import { parseResult } from './parse-input.ts';

/** @throws `tasks.not_found`, `tasks.no_result`, `tasks.revised_meanwhile`, `kernel.validation_failed` */
export async function reviseTask(
  scope: Scope,
  id: string,
  given: { readonly revision: number; readonly result?: unknown },
  locale: string,
): Promise<Task> {
  const task = await foundTask(scope, id, lockTask);
  if (task.result === null) fail(tasksErrors.noResult);
  if (task.revision !== given.revision) fail(tasksErrors.revisedMeanwhile);
  const tool = toolNamed(scope.services, task.tool);
  const result = parseResult(tool, given.result, locale);
  await replaceResult(scope, id, { result, searchText: searchTextOf(tool, task.title, result) });
  announceTask(scope, task);
  return getTask(scope, id, locale);
}
