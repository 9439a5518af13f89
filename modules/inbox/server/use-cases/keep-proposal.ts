import type { Scope } from '#kernel/scope';
import { type FoundClass, keepClass } from '#modules/contacts';
import { findConversation } from '../repo/conversation.repo.ts';
import { headOf } from '../repo/merge.repo.ts';

/** Keeps the stage that was found for a conversation's contact; the conversation may be gone, or merged, by now. */
export async function keepProposal(scope: Scope, { conversationId, ...found }: FoundClass): Promise<void> {
  const head = await headOf(scope, conversationId);
  const conversation = head === undefined ? undefined : await findConversation(scope, head);
  if (!conversation) return;
  await keepClass(scope, conversation.contact_id, { ...found, conversationId: conversation.id });
}
