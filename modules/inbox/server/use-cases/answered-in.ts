import type { Scope } from '#kernel/scope';
import { latestThread, threadsOf } from '../repo/merge.repo.ts';

/** The conversation that a public answer goes to: of several that are read as one, the one whose visitor wrote last. */
export async function answeredIn(scope: Scope, head: string): Promise<string> {
  const threads = await threadsOf(scope, head);
  return threads.length > 1 ? ((await latestThread(scope, threads)) ?? head) : head;
}
