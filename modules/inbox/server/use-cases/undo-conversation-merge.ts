import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { type Conversation, inboxErrors, inboxEvents } from '../../contract/index.ts';
import { lockConversation } from '../repo/conversation.repo.ts';
import { deleteMerge, findMerge, unmergeRows } from '../repo/merge.repo.ts';
import { announceConversation } from './announce-conversation.ts';
import { getConversation } from './get-conversation.ts';
import { keepReplyDue } from './keep-reply-due.ts';
import { renewLastLines } from './renew-last-lines.ts';

/** Takes a merged conversation out again, as if it had never been merged: its own messages, state and visitor. */
export async function undoConversationMerge(scope: Scope, id: string): Promise<Conversation> {
  const merge = await findMerge(scope, id);
  if (!merge) return fail(inboxErrors.mergeNotFound);
  const { merged_id: mergedId, conversation_id: from } = merge;
  await lockConversation(scope, mergedId);
  const stays = await lockConversation(scope, from);
  // Somebody else undid it while we waited.
  if (!stays || !(await findMerge(scope, id))) return fail(inboxErrors.mergeNotFound);
  const tags = stays.tags.filter((tag) => !merge.tags_added.includes(tag));
  await unmergeRows(scope, mergedId, from, tags);
  await deleteMerge(scope, id);
  await renewLastLines(scope, from);
  await keepReplyDue(scope, [mergedId, from]);
  scope.emit(inboxEvents.conversationsMerged, { mergeId: id, conversationId: from, mergedId, undone: true });
  announceConversation(scope, from);
  announceConversation(scope, mergedId);
  return getConversation(scope, mergedId);
}
