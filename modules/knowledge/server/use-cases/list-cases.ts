import type { Page } from '#kernel/contract';
import { toPage } from '#kernel/paging';
import type { Scope } from '#kernel/scope';
import type { AnswerCase, CaseQuery } from '../../contract/index.ts';
import { normaliseQuestion } from '../questions/normalise-question.ts';
import { selectCases } from '../repo/case.repo.ts';
import { toCase } from '../views/case-view.ts';

export async function listCases(scope: Scope, query: CaseQuery): Promise<Page<AnswerCase>> {
  const words = normaliseQuestion(query.search ?? '')
    .split(' ')
    .filter((word) => word !== '');
  const rows = await selectCases(scope, query, words);
  return toPage(rows, query.limit, (row) => ({ at: row.created_at.toISOString(), id: row.id }), toCase);
}
