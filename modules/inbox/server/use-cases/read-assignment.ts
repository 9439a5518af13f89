import type { Scope } from '#kernel/scope';
import { organisationProfile } from '#modules/accounts';
import { answerCorpus } from '#modules/knowledge';
import { maxTextLength, previewOf } from '../../contract/index.ts';
import type { Assignment } from '../assistant/assignment.ts';
import { type ConversationRow, findConversation } from '../repo/conversation.repo.ts';
import { findMessage, type MessageRow } from '../repo/message.repo.ts';
import type { ClaimedTask } from '../repo/reply-task.repo.ts';
import { toMessages } from '../views/message-view.ts';
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
  const text = askedText(conversation, message);
  return {
    conversationId,
    message: { id: message.id, text, preview: await inOneLine(scope, message) },
    attempts: claimed.attempts,
    assistantOn: conversation.assistant === 'on' && (await getAssistant(scope)).mode !== 'off',
    languageHint: conversation.language ?? conversation.language_hint,
    organisation: await organisationProfile(scope),
    corpus: await answerCorpus(scope, text),
  };
}

/** What members are shown of it; what has no words is called by its files. */
async function inOneLine(scope: Scope, row: MessageRow): Promise<string> {
  if (row.text !== '') return row.text;
  return (await toMessages(scope, [row])).map(previewOf).join('');
}

/** What the engines read: a mail may be longer than anybody asks, and some people ask in the subject alone. */
function askedText({ subject }: ConversationRow, { seq, text }: MessageRow): string {
  const inSubject = seq === 1 && subject?.includes('?') && !text.includes(subject);
  return (inSubject ? `${subject}\n\n${text}` : text).slice(0, maxTextLength);
}
