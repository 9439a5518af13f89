import { forgetAnnounced } from '#kernel/duties';
import type { Scope } from '#kernel/scope';
import { normaliseQuestion } from '../questions/normalise-question.ts';
import { takeBackQuestions } from '../repo/question.repo.ts';
import type { UnansweredQuestion } from './note-unanswered.ts';

/**
 * Takes back what `noteUnanswered` was told, once for each question here: what nobody else asked is deleted, what others
 * asked in the same words too is counted less often and names no conversation of these.
 */
export async function forgetQuestions(scope: Scope, questions: readonly UnansweredQuestion[]): Promise<void> {
  const asked = questions.map(({ text, language, conversationId }) => ({
    normalised: normaliseQuestion(text),
    language,
    conversation_id: conversationId,
  }));
  await forgetAnnounced(scope, await takeBackQuestions(scope, asked));
}
