import type { Question } from '../../contract/index.ts';
import type { QuestionRow } from '../repo/question.repo.ts';

export function toQuestion(row: QuestionRow): Question {
  return {
    id: row.id,
    text: row.text,
    language: row.language,
    timesAsked: row.times_asked,
    firstAskedAt: row.first_asked_at.toISOString(),
    lastAskedAt: row.last_asked_at.toISOString(),
    status: row.status,
    conversationId: row.conversation_id,
    articleId: row.article_id,
    proposal:
      row.proposed_title === null || row.proposed_body === null
        ? null
        : { title: row.proposed_title, body: row.proposed_body },
  };
}
