import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { inboxErrors, inboxEvents } from '../../contract/index.ts';
import { headOf, threadsOf } from '../repo/merge.repo.ts';
import { readNotificationRows } from '../repo/notification.repo.ts';
import { readThreads, unreadOf } from '../repo/reading.repo.ts';
import { actingMember } from './acting-member.ts';

/** Everything up to now counts as read by the member, in all tabs; what was read before tells nobody anything. */
export async function readConversation(scope: Scope, asked: string): Promise<undefined> {
  const { userId } = actingMember(scope);
  const id = await headOf(scope, asked);
  if (id === undefined) return fail(inboxErrors.conversationNotFound);
  await readNotificationRows(scope, userId, scope.now(), id);
  if ((await unreadOf(scope, id, userId)) === 0) return;
  await readThreads(scope, await threadsOf(scope, id), userId);
  scope.emit(inboxEvents.conversationRead, { conversationId: id, userId, unread: 0 });
}
