import type { Scope } from '#kernel/scope';
import { bodiesOf } from '../repo/article.repo.ts';

/** The current bodies of articles by id, byte for byte; archived and unknown ones are absent. */
export async function articleBodies(scope: Scope, ids: readonly string[]): Promise<Map<string, string>> {
  return bodiesOf(scope, ids);
}
