import type { Scope } from '#kernel/scope';
import { deleteTaskImages } from '../repo/drawn-image.repo.ts';

/** Takes a task's pictures out of the gallery. */
export async function takeDownImages(scope: Scope, taskId: string): Promise<void> {
  await deleteTaskImages(scope, taskId);
}
