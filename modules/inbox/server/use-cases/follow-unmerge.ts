import type { EventData } from '#kernel/contract';
import type { Scope } from '#kernel/scope';
import type { contactsEvents } from '#modules/contacts/contract';
import { moveConversationsBack } from '../repo/conversation.repo.ts';

/** The merge was undone: the conversations that it moved go back. */
export function followUnmerge(
  scope: Scope,
  undone: EventData<typeof contactsEvents.contactsUnmerged>,
): Promise<void> {
  return moveConversationsBack(scope, { mergeId: undone.mergeId, to: undone.restoredId });
}
