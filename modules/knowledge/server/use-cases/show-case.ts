import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { type AnswerCase, knowledgeErrors } from '../../contract/index.ts';
import { caseById } from '../repo/case.repo.ts';
import { toCase } from '../views/case-view.ts';

export async function showCase(scope: Scope, id: string): Promise<AnswerCase> {
  const row = await caseById(scope, id);
  return row ? toCase(row) : fail(knowledgeErrors.caseNotFound);
}
