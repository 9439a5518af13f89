import type { Scope } from '#kernel/scope';
import { inboxEvents } from '../../contract/index.ts';
import { conversationView } from '../views/conversation-view.ts';

/** Tells open browsers how a conversation stands at the end of this transaction. */
export async function announceConversation(
  scope: Scope,
  id: string,
  event: 'conversationOpened' | 'conversationUpdated' = 'conversationUpdated',
): Promise<void> {
  const conversation = await conversationView(scope, id);
  if (conversation) scope.emit(inboxEvents[event], { conversationId: id, conversation });
}
