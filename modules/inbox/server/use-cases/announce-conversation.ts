import type { Scope } from '#kernel/scope';
import { inboxEvents } from '../../contract/index.ts';
import { headOf } from '../repo/merge.repo.ts';
import { showConversation } from './show-conversation.ts';

/** Tells open browsers, once, how a conversation stands at the end of this transaction. */
export function announceConversation(
  scope: Scope,
  id: string,
  event: 'conversationOpened' | 'conversationUpdated' = 'conversationUpdated',
): void {
  scope.atEnd(`inbox.conversation ${id}`, async () => {
    const head = await headOf(scope, id);
    const conversation = head === undefined ? null : await showConversation(scope, head);
    if (conversation) scope.emit(inboxEvents[event], { conversationId: conversation.id, conversation });
  });
}
