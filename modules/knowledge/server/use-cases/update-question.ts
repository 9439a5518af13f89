import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { knowledgeErrors, type Question, type QuestionStatus } from '../../contract/index.ts';
import { articleById } from '../repo/article.repo.ts';
import { settleQuestion } from '../repo/question.repo.ts';
import { toQuestion } from '../views/question-view.ts';

/** Says what became of a question; without `articleId` the article that it had stays. */
export async function updateQuestion(
  scope: Scope,
  id: string,
  { status, articleId }: { readonly status: QuestionStatus; readonly articleId?: string | null },
): Promise<Question> {
  if (typeof articleId === 'string' && !(await articleById(scope, articleId))) {
    fail(knowledgeErrors.articleNotFound);
  }
  const row = await settleQuestion(scope, id, { status, article_id: articleId });
  return row ? toQuestion(row) : fail(knowledgeErrors.questionNotFound);
}
