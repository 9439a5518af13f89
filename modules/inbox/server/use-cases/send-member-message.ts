import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { inboxErrors, inboxEvents, type Message } from '../../contract/index.ts';
import {
  type ConversationChange,
  type ConversationRow,
  lockConversation,
} from '../repo/conversation.repo.ts';
import { findByClientId } from '../repo/message.repo.ts';
import { upsertRead } from '../repo/reading.repo.ts';
import { toMessages } from '../views/message-view.ts';
import { actingMember } from './acting-member.ts';
import { announceConversation } from './announce-conversation.ts';
import { appendMessage } from './append-message.ts';

interface MemberMessage {
  readonly clientId: string;
  readonly text: string;
  readonly visibility: 'public' | 'note';
}

/**
 * Sends a member's answer, or keeps a note. A public message means that a person has taken over: the assistant is silent
 * from then on, and nobody else is waited for.
 */
export async function sendMemberMessage(scope: Scope, id: string, sent: MemberMessage): Promise<Message> {
  const { userId } = actingMember(scope);
  const conversation = await lockConversation(scope, id);
  if (!conversation) return fail(inboxErrors.conversationNotFound);
  const known = await findByClientId(scope, id, 'member', sent.clientId);
  if (known) {
    if (known.text !== sent.text || known.visibility !== sent.visibility) fail(inboxErrors.clientIdReused);
    const [message] = await toMessages(scope, [known]);
    if (message) return message;
  }
  const change = sent.visibility === 'note' ? {} : takeOver(conversation, userId);
  const { message } = await appendMessage(
    scope,
    conversation,
    { author: 'member', memberId: userId, ...sent },
    change,
  );
  await upsertRead(scope, id, userId, conversation.visitor_messages);
  if (change.status !== undefined) {
    scope.emit(inboxEvents.visitorConversationUpdated, { conversationId: id, status: change.status });
  }
  announceConversation(scope, id);
  return message;
}

function takeOver(conversation: ConversationRow, userId: string): ConversationChange {
  return {
    assistant: 'off',
    ...(conversation.status !== 'open' && { status: 'open' }),
    ...(conversation.assignee_id === null && { assignee_id: userId }),
  };
}
