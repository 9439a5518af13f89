import type { Scope } from '#kernel/scope';
import { answerMessageJob, understandAgainJob } from '../../contract/index.ts';
import {
  awaitsTexts,
  endFileText,
  type FileTextKey,
  type FoundText,
  type Holder,
} from '../repo/file-text.repo.ts';
import { findMessage } from '../repo/message.repo.ts';
import { awaitsReply } from '../repo/reply-task.repo.ts';
import { announceConversation } from './announce-conversation.ts';
import { announceMessage } from './announce-message.ts';
import { lockAnswered } from './lock-answered.ts';
import { renewLastLines } from './renew-last-lines.ts';
import { shownIn } from './shown-in.ts';

/**
 * Keeps what was found in a file, once, and lets its message be answered when nothing of it is open any more. Whoever lost
 * the lease meanwhile writes nothing, nor does who finds the message gone.
 */
export async function keepFileText(
  scope: Scope,
  key: FileTextKey,
  by: Holder,
  found: FoundText,
): Promise<void> {
  const conversation = await lockAnswered(scope, key.messageId);
  if (!conversation || !(await endFileText(scope, key, by, found))) return;
  const message = await findMessage(scope, key.messageId);
  if (!message) return;
  await announceMessage(scope, conversation, message);
  const head = await shownIn(scope, conversation);
  // A recording without words is shown by what it says from now on, not by its file's name.
  if (message.text.trim() === '' && found.state === 'found') await renewLastLines(scope, head);
  announceConversation(scope, conversation.id);
  if (await awaitsTexts(scope, key.messageId)) return;
  if (await awaitsReply(scope, key.messageId))
    scope.enqueue(answerMessageJob, { conversationId: conversation.id });
  else if (found.state === 'found') scope.enqueue(understandAgainJob, { messageId: key.messageId });
}
