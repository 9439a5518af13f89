import type { EventData } from '#kernel/contract';
import type { Scope } from '#kernel/scope';
import type { contactsEvents } from '#modules/contacts/contract';
import { moveConversations, moveConversationsBack } from '../repo/conversation.repo.ts';

/** Two contacts became one: the conversations follow. */
export function followMerge(
  scope: Scope,
  merge: EventData<typeof contactsEvents.contactsMerged>,
): Promise<void> {
  return moveConversations(scope, { mergeId: merge.mergeId, from: merge.mergedId, to: merge.contactId });
}

/** The merge was undone: the conversations that it moved go back. */
export function followUnmerge(
  scope: Scope,
  undone: EventData<typeof contactsEvents.contactsUnmerged>,
): Promise<void> {
  return moveConversationsBack(scope, { mergeId: undone.mergeId, to: undone.restoredId });
}
