import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { type Check, knowledgeErrors } from '../../contract/index.ts';
import { checkById } from '../repo/check.repo.ts';
import { toCheck } from '../views/case-view.ts';

export async function showCheck(scope: Scope, id: string): Promise<Check> {
  const row = await checkById(scope, id);
  return row ? toCheck(row) : fail(knowledgeErrors.checkNotFound);
}
