import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { inboxErrors, inboxEvents } from '../../contract/index.ts';
import { findConversation } from '../repo/conversation.repo.ts';
import { readNotificationRows } from '../repo/notification.repo.ts';
import { unreadOf, upsertRead } from '../repo/reading.repo.ts';
import { actingMember } from './acting-member.ts';

/** Everything up to now counts as read by the member, in all tabs; what was read before tells nobody anything. */
export async function readConversation(scope: Scope, id: string): Promise<undefined> {
  const { userId } = actingMember(scope);
  const conversation = await findConversation(scope, id);
  if (!conversation) return fail(inboxErrors.conversationNotFound);
  await readNotificationRows(scope, userId, scope.now(), id);
  if ((await unreadOf(scope, id, userId)) === 0) return;
  await upsertRead(scope, id, userId, conversation.visitor_messages);
  scope.emit(inboxEvents.conversationRead, { conversationId: id, userId, unread: 0 });
}
