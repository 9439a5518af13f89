import { type Task, tasksErrors } from '#kernel/contract';
import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import type { TaskRow } from '../repo/tables.ts';
import { findTask } from '../repo/task.repo.ts';
import { presentTask } from './present-task.ts';

export async function getTask(scope: Scope, id: string, locale: string): Promise<Task> {
  return presentTask(scope, await foundTask(scope, id), locale);
}

/** @throws `tasks.not_found` */
export async function foundTask(scope: Scope, id: string, find = findTask): Promise<TaskRow> {
  return (await find(scope, id)) ?? fail(tasksErrors.notFound);
}
