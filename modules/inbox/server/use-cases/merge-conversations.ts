import { fail } from '#kernel/errors';
import { newId } from '#kernel/ids';
import type { Scope } from '#kernel/scope';
import { type Conversation, inboxErrors, inboxEvents, maxTags } from '../../contract/index.ts';
import { lockConversation } from '../repo/conversation.repo.ts';
import { headOf, insertMerge, mergeRows } from '../repo/merge.repo.ts';
import { actingMember } from './acting-member.ts';
import { announceConversation } from './announce-conversation.ts';
import { getConversation } from './get-conversation.ts';
import { keepReplyDue } from './keep-reply-due.ts';
import { renewLastLines } from './renew-last-lines.ts';

/** Lets another conversation be read in this one, of whatever contact; both keep their own messages and visitors. */
export async function mergeConversations(scope: Scope, id: string, otherId: string): Promise<Conversation> {
  const { userId } = actingMember(scope);
  const into = await headOf(scope, id);
  const other = await headOf(scope, otherId);
  if (into === undefined || other === undefined) return fail(inboxErrors.conversationNotFound);
  if (into === other) return fail(inboxErrors.mergedAlready);
  // What is merged first, then where: as a message that comes in on the former locks them.
  const merged = await lockConversation(scope, other);
  const stays = await lockConversation(scope, into);
  if (!merged || !stays) return fail(inboxErrors.conversationNotFound);
  if (merged.merged_into !== null || stays.merged_into !== null) return fail(inboxErrors.mergedAlready);
  const tags = [...new Set([...stays.tags, ...merged.tags])].slice(0, Math.max(maxTags, stays.tags.length));
  const mergeId = newId();
  await insertMerge(scope, {
    id: mergeId,
    conversation_id: into,
    merged_id: other,
    member_id: userId,
    tags_added: tags.filter((tag) => !stays.tags.includes(tag)),
    created_at: scope.now(),
  });
  await mergeRows(scope, other, into, tags);
  await renewLastLines(scope, into);
  await keepReplyDue(scope, [other, into]);
  scope.emit(inboxEvents.conversationsMerged, {
    mergeId,
    conversationId: into,
    mergedId: other,
    undone: false,
  });
  announceConversation(scope, into);
  return getConversation(scope, into);
}
