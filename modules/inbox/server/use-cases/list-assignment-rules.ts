import type { Scope } from '#kernel/scope';
import type { AssignmentRule } from '../../contract/index.ts';
import { selectRules } from '../repo/assignment-rule.repo.ts';

export async function listAssignmentRules(scope: Scope): Promise<{ items: AssignmentRule[] }> {
  return { items: await selectRules(scope) };
}
