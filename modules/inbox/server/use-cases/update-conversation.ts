import type * as z from 'zod';
import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { type Conversation, inboxErrors, type updateConversationContract } from '../../contract/index.ts';
import { awaitsAfterState } from '../reply-targets/awaits.ts';
import {
  type ConversationChange,
  type ConversationRow,
  lockConversation,
  setAssistant,
  updateConversationRow,
} from '../repo/conversation.repo.ts';
import { headOf, threadsOf } from '../repo/merge.repo.ts';
import { findTeam } from '../repo/team.repo.ts';
import { stateAfter } from '../state/state-after.ts';
import { actingMember } from './acting-member.ts';
import { announceConversation } from './announce-conversation.ts';
import { beginSurveys } from './begin-surveys.ts';
import { checkStateChange } from './check-state-change.ts';
import { getConversation } from './get-conversation.ts';
import { keepReplyDue } from './keep-reply-due.ts';
import { notifyMember } from './notify-member.ts';
import { proposeArticle } from './propose-article.ts';
import { tellVisitors } from './tell-visitors.ts';

type Change = z.output<NonNullable<typeof updateConversationContract.body>>;

/** Changes a conversation's state; releasing the assistant also ends the waiting for a person. */
export async function updateConversation(scope: Scope, named: string, asked: Change): Promise<Conversation> {
  const id = (await headOf(scope, named)) ?? named;
  const conversation = await lockConversation(scope, id);
  if (!conversation) return fail(inboxErrors.conversationNotFound);
  await checkStateChange(scope, asked);
  if (asked.teamId != null && !(await findTeam(scope, asked.teamId))) fail(inboxErrors.teamNotFound);
  const change = changeOf(scope, conversation, asked);
  await updateConversationRow(scope, id, change);
  await keepReplyDue(scope, [id]);
  if (asked.assistant !== undefined) await setAssistant(scope, await threadsOf(scope, id), asked.assistant);
  if (asked.assigneeId != null) await notifyAssignee(scope, conversation, asked.assigneeId);
  if (change.status === 'resolved' && conversation.status !== 'resolved') {
    await proposeArticle(scope, conversation);
    await beginSurveys(scope, [id]);
  }
  if (change.status !== undefined) await tellVisitors(scope, [id]);
  announceConversation(scope, id);
  return getConversation(scope, id);
}

function changeOf(scope: Scope, conversation: ConversationRow, asked: Change): ConversationChange {
  const { assistant, teamId, ...state } = asked;
  const released = assistant === 'on' && conversation.status === 'handed_over' && !asked.snoozedUntil;
  const after = stateAfter(
    conversation,
    { ...(released && { status: 'open' as const }), ...state },
    actingMember(scope).userId,
  );
  const { status, ...rest } = after;
  const leaves = assistant === 'on' && (released || conversation.assistant === 'off');
  // A status that stays tells the visitor nothing.
  return {
    ...rest,
    awaits_since: awaitsAfterState(conversation, { status, released: leaves }, scope.now()),
    ...(assistant !== undefined && { assistant }),
    ...(teamId !== undefined && { team_id: teamId }),
    ...((status !== conversation.status || asked.status !== undefined) && { status }),
  };
}

/** Somebody else than the giver is told. */
async function notifyAssignee(
  scope: Scope,
  conversation: ConversationRow,
  assigneeId: string,
): Promise<void> {
  if (assigneeId === actingMember(scope).userId || assigneeId === conversation.assignee_id) return;
  await notifyMember(scope, { userId: assigneeId, kind: 'assigned', conversationId: conversation.id });
}
