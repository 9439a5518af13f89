import type { Page } from '#kernel/contract';
import { toPage } from '#kernel/paging';
import type { Scope } from '#kernel/scope';
import type { Question, QuestionQuery } from '../../contract/index.ts';
import { normaliseQuestion } from '../questions/normalise-question.ts';
import { selectQuestions } from '../repo/question.repo.ts';
import { toQuestion } from '../views/question-view.ts';

export async function listQuestions(scope: Scope, query: QuestionQuery): Promise<Page<Question>> {
  const words = normaliseQuestion(query.search ?? '')
    .split(' ')
    .filter((word) => word !== '');
  const rows = await selectQuestions(scope, query, words);
  return toPage(
    rows,
    query.limit,
    (row) => ({ at: row.last_asked_at.toISOString(), id: row.id }),
    toQuestion,
  );
}
