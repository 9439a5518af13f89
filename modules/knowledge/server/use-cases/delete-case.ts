import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { knowledgeErrors } from '../../contract/index.ts';
import { deleteCaseRow } from '../repo/case.repo.ts';

export async function deleteCase(scope: Scope, id: string): Promise<void> {
  if (!(await deleteCaseRow(scope, id))) fail(knowledgeErrors.caseNotFound);
}
