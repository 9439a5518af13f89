import type { Scope } from '#kernel/scope';
import { findTask } from '../repo/task.repo.ts';
import { type TaskAbout, toTaskAbout } from './to-task-about.ts';

/** One task, as whoever had it started for something reads it; undefined where somebody deleted it. */
export async function taskAbout(scope: Scope, id: string): Promise<TaskAbout | undefined> {
  const row = await findTask(scope, id);
  return row && toTaskAbout(row);
}
