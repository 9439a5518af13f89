import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { type Conversation, inboxErrors } from '../../contract/index.ts';
import { headOf } from '../repo/merge.repo.ts';
import { unreadOf } from '../repo/reading.repo.ts';
import { actingMember } from './acting-member.ts';
import { showConversation } from './show-conversation.ts';

/** A merged conversation leads to the one in which it is read. */
export async function getConversation(scope: Scope, id: string): Promise<Conversation> {
  const head = await headOf(scope, id);
  const conversation = head === undefined ? null : await showConversation(scope, head);
  if (!conversation) return fail(inboxErrors.conversationNotFound);
  return { ...conversation, unread: await unreadOf(scope, conversation.id, actingMember(scope).userId) };
}
