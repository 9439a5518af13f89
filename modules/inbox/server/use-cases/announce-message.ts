import type { Scope } from '#kernel/scope';
import { inboxEvents } from '../../contract/index.ts';
import type { ConversationRow } from '../repo/conversation.repo.ts';
import type { MessageRow } from '../repo/message.repo.ts';
import { presentMessages } from './present-messages.ts';
import { shownIn } from './shown-in.ts';

/** Tells open browsers what has become of a message. */
export async function announceMessage(
  scope: Scope,
  conversation: ConversationRow,
  row: MessageRow,
): Promise<void> {
  const [message] = await presentMessages(scope, [row]);
  const conversationId = await shownIn(scope, conversation);
  if (message)
    scope.emit(inboxEvents.messageChanged, { conversationId, message: { ...message, conversationId } });
}
