import type * as z from 'zod';
import { fail } from '#kernel/errors';
import { newId } from '#kernel/ids';
import type { Scope } from '#kernel/scope';
import { listMembers } from '#modules/accounts';
import {
  type Conversation,
  inboxErrors,
  inboxEvents,
  type updateConversationContract,
} from '../../contract/index.ts';
import {
  type ConversationChange,
  type ConversationRow,
  lockConversation,
  updateConversationRow,
} from '../repo/conversation.repo.ts';
import { insertNotifications } from '../repo/notification.repo.ts';
import { actingMember } from './acting-member.ts';
import { announceConversation } from './announce-conversation.ts';
import { getConversation } from './get-conversation.ts';
import { showConversation } from './show-conversation.ts';

type Change = z.output<NonNullable<typeof updateConversationContract.body>>;

/** Changes a conversation's state; releasing the assistant also ends the waiting for a person. */
export async function updateConversation(scope: Scope, id: string, asked: Change): Promise<Conversation> {
  const conversation = await lockConversation(scope, id);
  if (!conversation) return fail(inboxErrors.conversationNotFound);
  const change = changeOf(conversation, asked);
  if (asked.assigneeId != null) await notifyAssignee(scope, conversation, asked.assigneeId);
  await updateConversationRow(scope, id, change);
  if (change.status !== undefined) {
    scope.emit(inboxEvents.visitorConversationUpdated, { conversationId: id, status: change.status });
  }
  announceConversation(scope, id);
  return getConversation(scope, id);
}

function changeOf(conversation: ConversationRow, asked: Change): ConversationChange {
  const released =
    asked.assistant === 'on' && conversation.status === 'handed_over' && asked.status === undefined;
  return {
    ...(asked.status !== undefined && { status: asked.status }),
    ...(released && { status: 'open' as const }),
    ...(asked.assistant !== undefined && { assistant: asked.assistant }),
    ...(asked.assigneeId !== undefined && { assignee_id: asked.assigneeId }),
    ...(asked.tags !== undefined && { tags: [...new Set(asked.tags)] }),
  };
}

/** Only a member of the organisation can be given a conversation; somebody else than the giver is told. */
async function notifyAssignee(
  scope: Scope,
  conversation: ConversationRow,
  assigneeId: string,
): Promise<void> {
  const members = await listMembers(scope);
  if (!members.some((member) => member.userId === assigneeId)) fail(inboxErrors.assigneeUnknown);
  if (assigneeId === actingMember(scope).userId || assigneeId === conversation.assignee_id) return;
  const view = await showConversation(scope, conversation.id);
  await insertNotifications(scope, [
    {
      id: newId(),
      user_id: assigneeId,
      kind: 'assigned',
      conversation_id: conversation.id,
      contact_name: view?.contact.name ?? '',
      preview: conversation.last_message_text ?? '',
      read_at: null,
      created_at: scope.now(),
    },
  ]);
}
