import type { Scope } from '#kernel/scope';
import { organisationProfile } from '#modules/accounts';
import { answerCorpus } from '#modules/knowledge';
import { previewOf } from '../../contract/index.ts';
import type { Assignment } from '../assistant/assignment.ts';
import { effectiveText } from '../assistant/effective-text.ts';
import { type ConversationRow, findConversation } from '../repo/conversation.repo.ts';
import { selectFileTexts } from '../repo/file-text.repo.ts';
import { findMessage, type MessageRow } from '../repo/message.repo.ts';
import type { ClaimedTask } from '../repo/reply-task.repo.ts';
import { getAssistant } from './get-assistant.ts';
import { presentMessages } from './present-messages.ts';

/** Everything that the engines need, read in one transaction so that no transaction waits for them. */
export async function readAssignment(
  scope: Scope,
  conversationId: string,
  claimed: ClaimedTask,
): Promise<Assignment | null> {
  const conversation = await findConversation(scope, conversationId);
  const message = await findMessage(scope, claimed.messageId);
  if (!conversation || !message) return null;
  const text = effectiveText(askedText(conversation, message), await selectFileTexts(scope, [message.id]));
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
  return (await presentMessages(scope, [row])).map(previewOf).join('');
}

/** Some people ask in the subject of a mail alone. */
function askedText({ subject }: ConversationRow, { seq, text }: MessageRow): string {
  const inSubject = seq === 1 && subject?.includes('?') && !text.includes(subject);
  return inSubject ? `${subject}\n\n${text}` : text;
}
