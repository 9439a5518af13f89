import type { EventData } from '#kernel/contract';
import type { Scope } from '#kernel/scope';
import type { contactsEvents } from '#modules/contacts/contract';
import { moveConversations } from '../repo/conversation.repo.ts';

/** Two contacts became one: the conversations follow. */
export function followMerge(
  scope: Scope,
  merge: EventData<typeof contactsEvents.contactsMerged>,
): Promise<void> {
  return moveConversations(scope, { mergeId: merge.mergeId, from: merge.mergedId, to: merge.contactId });
}
