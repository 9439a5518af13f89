import { AppError, fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { listMembers } from '#modules/accounts';
import { inboxErrors, inboxEvents, type Message } from '../../contract/index.ts';
import {
  type ConversationChange,
  type ConversationRow,
  lockConversation,
} from '../repo/conversation.repo.ts';
import { answerAfter, findByClientId } from '../repo/message.repo.ts';
import { upsertRead } from '../repo/reading.repo.ts';
import { toMessages } from '../views/message-view.ts';
import { actingMember } from './acting-member.ts';
import { announceConversation } from './announce-conversation.ts';
import { appendMessage } from './append-message.ts';
import { notifyMember } from './notify-member.ts';

interface MemberMessage {
  readonly clientId: string;
  readonly text: string;
  readonly visibility: 'public' | 'note';
  readonly seenId?: string;
  readonly anyway?: true;
  readonly mentions?: readonly string[];
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
  if (sent.visibility === 'public') await askIfAnswered(scope, conversation, sent);
  const mentions = await knownMentions(scope, sent.mentions);
  const change = sent.visibility === 'note' ? {} : takeOver(conversation, userId);
  const { message } = await appendMessage(
    scope,
    conversation,
    { author: 'member', memberId: userId, ...sent, mentions },
    change,
  );
  await upsertRead(scope, id, userId, conversation.visitor_messages);
  if (change.status !== undefined) {
    scope.emit(inboxEvents.visitorConversationUpdated, { conversationId: id, status: change.status });
  }
  for (const mentioned of mentions.filter((one) => one !== userId)) {
    await notifyMember(scope, {
      userId: mentioned,
      kind: 'mentioned',
      conversationId: id,
      preview: sent.text,
    });
  }
  announceConversation(scope, id);
  return message;
}

/** So that no two people answer at once: whoever began before another's answer sees that answer first. */
async function askIfAnswered(scope: Scope, { id }: ConversationRow, { seenId, anyway }: MemberMessage) {
  if (seenId === undefined || anyway) return;
  const newer = await answerAfter(scope, id, { messageId: seenId, notBy: actingMember(scope).userId });
  if (!newer) return;
  const [message] = await toMessages(scope, [newer]);
  const vars = { name: message?.member?.name ?? '' };
  throw new AppError(inboxErrors.answeredMeanwhile, { vars, extensions: { message } });
}

/** Only members of the organisation are called. */
async function knownMentions(scope: Scope, mentions: readonly string[] = []): Promise<string[]> {
  if (mentions.length === 0) return [];
  const members = new Set((await listMembers(scope)).map(({ userId }) => userId));
  if (!mentions.every((one) => members.has(one))) fail(inboxErrors.memberUnknown);
  return [...new Set(mentions)];
}

function takeOver(conversation: ConversationRow, userId: string): ConversationChange {
  return {
    assistant: 'off',
    ...(conversation.status !== 'open' && { status: 'open' }),
    ...(conversation.assignee_id === null && { assignee_id: userId }),
  };
}
