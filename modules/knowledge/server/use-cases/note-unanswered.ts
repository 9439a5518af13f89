import { newId } from '#kernel/ids';
import type { Scope } from '#kernel/scope';
import { knowledgeEvents } from '../../contract/index.ts';
import { normaliseQuestion } from '../questions/normalise-question.ts';
import { countQuestion } from '../repo/question.repo.ts';
import { toQuestion } from '../views/question-view.ts';

/** Characters of a question that are kept; visitors write whole letters. */
const keptLength = 1_000;

export interface UnansweredQuestion {
  readonly text: string;
  /** ISO 639-1, or null where the text does not tell. */
  readonly language: string | null;
  readonly conversationId: string | null;
}

/** Keeps a question that no article answered, or counts it once more. A text without a letter or digit is none. */
export async function noteUnanswered(scope: Scope, question: UnansweredQuestion): Promise<void> {
  const normalised = normaliseQuestion(question.text);
  if (normalised === '') return;
  const row = await countQuestion(scope, {
    id: newId(),
    text: [...question.text.trim()].slice(0, keptLength).join(''),
    normalised,
    language: question.language,
    conversation_id: question.conversationId,
  });
  scope.emit(knowledgeEvents.questionUnanswered, { questionId: row.id, question: toQuestion(row) });
}
