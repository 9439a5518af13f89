import type { Scope } from '#kernel/scope';
import { organisationProfile } from '#modules/accounts';
import { answerCorpus } from '#modules/knowledge';
import type { Assignment } from '../assistant/assignment.ts';
import { findConversation } from '../repo/conversation.repo.ts';
import { findMessage } from '../repo/message.repo.ts';
import type { ClaimedTask } from '../repo/reply-task.repo.ts';
import { getAssistant } from './get-assistant.ts';

/** Everything that the engines need, read in one transaction so that no transaction waits for them. */
export async function readAssignment(
  scope: Scope,
  conversationId: string,
  claimed: ClaimedTask,
): Promise<Assignment | null> {
  const conversation = await findConversation(scope, conversationId);
  const message = await findMessage(scope, claimed.messageId);
  if (!conversation || !message) return null;
  return {
    conversationId,
    message: { id: message.id, text: message.text },
    attempts: claimed.attempts,
    assistantOn: conversation.assistant === 'on' && (await getAssistant(scope)).mode !== 'off',
    languageHint: conversation.language ?? conversation.language_hint,
    organisation: await organisationProfile(scope),
    corpus: await answerCorpus(scope, message.text),
  };
}
