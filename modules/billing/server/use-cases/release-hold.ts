import type { Scope } from '#kernel/scope';
import { settleHold } from './settle-hold.ts';

/** Gives back all that a task holds: it failed, was cancelled before anything was done, or its answer was known. */
export async function releaseHold(scope: Scope, taskId: string): Promise<void> {
  await settleHold(scope, taskId, 0n);
}
