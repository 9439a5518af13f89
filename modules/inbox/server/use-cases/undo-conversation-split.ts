import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { moveTasksAbout } from '#kernel/tasks';
import { renameConversation } from '#modules/knowledge';
import {
  answerMessageJob,
  type Conversation,
  conversationSubject,
  inboxErrors,
  inboxEvents,
} from '../../contract/index.ts';
import { lockConversation } from '../repo/conversation.repo.ts';
import { findSplit, isMerged, returnPart, splitsAt } from '../repo/split.repo.ts';
import { moveSurveys, showLatestRating } from '../repo/survey.repo.ts';
import { announceConversation } from './announce-conversation.ts';
import { getConversation } from './get-conversation.ts';
import { keepReplyDue } from './keep-reply-due.ts';
import { renewLastLines } from './renew-last-lines.ts';
import { tellVisitors } from './tell-visitors.ts';

/** Puts everything of a conversation that was split off back where it was, with what was written there since. */
export async function undoConversationSplit(scope: Scope, id: string): Promise<Conversation> {
  const named = await findSplit(scope, id);
  if (!named) return fail(inboxErrors.splitNotFound);
  const { conversation_id: to, part_id: partId } = named;
  // All parts of a thread lock its row first.
  const part = await lockConversation(scope, partId);
  const stays = await lockConversation(scope, to);
  const split = await findSplit(scope, id);
  // Somebody else undid it while we waited.
  if (!part || !stays || !split) return fail(inboxErrors.splitNotFound);
  const ofPart = await splitsAt(scope, partId);
  if (ofPart.length > 1 || stays.merged_into !== null || (await isMerged(scope, partId)))
    return fail(inboxErrors.splitBuiltOn);
  await moveSurveys(scope, partId, to);
  await returnPart(scope, split);
  await showLatestRating(scope, to);
  await renameConversation(scope, { from: partId, to });
  await moveTasksAbout(scope, conversationSubject, { from: partId, to });
  await renewLastLines(scope, to);
  await keepReplyDue(scope, [to]);
  scope.emit(inboxEvents.conversationSplit, { conversationId: to, partId, undone: true });
  scope.enqueue(answerMessageJob, { conversationId: to });
  await tellVisitors(scope, [to]);
  announceConversation(scope, to);
  return getConversation(scope, to);
}
