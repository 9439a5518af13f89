import type { Scope } from '#kernel/scope';
import { tagsInUse } from '../repo/tag.repo.ts';

export async function listTags(scope: Scope, search = '') {
  return { items: await tagsInUse(scope, search) };
}
