import type { Scope } from '#kernel/scope';
import { lockSubjectTasks } from '../repo/subject.repo.ts';
import { removeTask } from './remove-task.ts';
import { settleTask } from './settle-task.ts';

const atOnce = 100;

/**
 * Deletes the tasks about things that go for good. One that waits or runs costs what it has finished, and its worker loses
 * it; what was charged stays in the ledger.
 */
export async function forgetTasksAbout(scope: Scope, kind: string, ids: readonly string[]): Promise<void> {
  for (;;) {
    const tasks = await lockSubjectTasks(scope, { kind, ids }, atOnce);
    for (const task of tasks) {
      if (task.ended_at === null) await settleTask(scope, task);
      await removeTask(scope, task);
    }
    if (tasks.length < atOnce) return;
  }
}
