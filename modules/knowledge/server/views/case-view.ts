import { type AnswerCase, answerCaseSchema, type Check } from '../../contract/index.ts';
import type { CaseRow } from '../repo/case.repo.ts';
import type { CheckRow } from '../repo/check.repo.ts';

export function toCase(row: CaseRow): AnswerCase {
  const { article_id: articleId, passes, last_run_at: at } = row;
  return answerCaseSchema.parse({
    id: row.id,
    question: row.question,
    language: row.language,
    expects: row.expects,
    article: articleId === null ? null : { id: articleId, title: row.article_title ?? '' },
    quote: row.quote,
    conversationId: row.conversation_id,
    last:
      passes === null || at === null
        ? null
        : { passes, action: row.last_action, text: row.last_text ?? '', at: at.toISOString() },
    createdAt: row.created_at.toISOString(),
  });
}

export const toCheck = ({ id, status, total, done, differences }: CheckRow): Check => ({
  id,
  status,
  total,
  done,
  differences,
});
