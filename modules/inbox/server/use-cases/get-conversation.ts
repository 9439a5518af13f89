import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { type Conversation, inboxErrors } from '../../contract/index.ts';
import { unreadOf } from '../repo/reading.repo.ts';
import { actingMember } from './acting-member.ts';
import { showConversation } from './show-conversation.ts';

export async function getConversation(scope: Scope, id: string): Promise<Conversation> {
  const conversation = await showConversation(scope, id);
  if (!conversation) return fail(inboxErrors.conversationNotFound);
  return { ...conversation, unread: await unreadOf(scope, id, actingMember(scope).userId) };
}
