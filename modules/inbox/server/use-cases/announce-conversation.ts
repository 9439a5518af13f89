import type { Scope } from '#kernel/scope';
import { inboxEvents } from '../../contract/index.ts';
import { showConversation } from './show-conversation.ts';

/** Tells open browsers, once, how a conversation stands at the end of this transaction. */
export function announceConversation(
  scope: Scope,
  id: string,
  event: 'conversationOpened' | 'conversationUpdated' = 'conversationUpdated',
): void {
  scope.atEnd(`inbox.conversation ${id}`, async () => {
    const conversation = await showConversation(scope, id);
    if (conversation) scope.emit(inboxEvents[event], { conversationId: id, conversation });
  });
}
