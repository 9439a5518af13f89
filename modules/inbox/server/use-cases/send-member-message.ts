import { AppError, fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { listMembers } from '#modules/accounts';
import { inboxErrors, type Message, previewOf } from '../../contract/index.ts';
import {
  type ConversationChange,
  type ConversationRow,
  lockConversation,
  updateConversationRow,
} from '../repo/conversation.repo.ts';
import { headOf, threadsOf } from '../repo/merge.repo.ts';
import { answerAfter, findByClientId } from '../repo/message.repo.ts';
import { readThreads } from '../repo/reading.repo.ts';
import { endWaiting } from '../repo/reply-target.repo.ts';
import { actingMember } from './acting-member.ts';
import { announceConversation } from './announce-conversation.ts';
import { answeredIn } from './answered-in.ts';
import { appendMessage } from './append-message.ts';
import { notifyMember } from './notify-member.ts';
import { presentMessages } from './present-messages.ts';
import { sameMessage } from './same-message.ts';
import { tellVisitors } from './tell-visitors.ts';

interface MemberMessage {
  readonly clientId: string;
  readonly text: string;
  readonly fileIds?: readonly string[] | undefined;
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
  const head = await headOf(scope, id);
  if (head === undefined) return fail(inboxErrors.conversationNotFound);
  const threads = await threadsOf(scope, head);
  // An answer goes to whoever wrote last; a note stays where it is read.
  const thread = sent.visibility === 'public' ? await answeredIn(scope, head) : head;
  const conversation = await lockConversation(scope, thread);
  if (!conversation) return fail(inboxErrors.conversationNotFound);
  const known = await findByClientId(scope, threads, 'member', sent.clientId);
  if (known) {
    const [message] = await presentMessages(scope, [known]);
    const same = message?.visibility === sent.visibility && sameMessage(message, sent);
    const shown = (await headOf(scope, known.conversation_id)) ?? head;
    return same ? { ...message, conversationId: shown } : fail(inboxErrors.clientIdReused);
  }
  if (sent.visibility === 'public') await askIfAnswered(scope, threads, sent);
  const mentions = await knownMentions(scope, sent.mentions);
  const change = sent.visibility === 'note' ? {} : takeOver(conversation, userId);
  const { message } = await appendMessage(
    scope,
    conversation,
    { author: 'member', memberId: userId, ...sent, mentions },
    change,
  );
  if (conversation.id !== head) await takeOverHead(scope, head, change);
  if (sent.visibility === 'public') await endWaiting(scope, threads);
  await readThreads(scope, threads, userId);
  if (change.status !== undefined) await tellVisitors(scope, [conversation.id]);
  for (const mentioned of mentions.filter((one) => one !== userId)) {
    await notifyMember(scope, {
      userId: mentioned,
      kind: 'mentioned',
      conversationId: id,
      preview: previewOf(message),
    });
  }
  announceConversation(scope, head);
  return { ...message, conversationId: head };
}

/** Where a merged thread is answered, the conversation in which it is read is taken over as well. */
async function takeOverHead(scope: Scope, head: string, change: ConversationChange): Promise<void> {
  const { assistant, status, assignee_id } = change;
  await updateConversationRow(scope, head, {
    ...(assistant !== undefined && { assistant }),
    ...(status !== undefined && { status }),
    ...(assignee_id !== undefined && { assignee_id }),
  });
}

/** So that no two people answer at once: whoever began before another's answer sees that answer first. */
async function askIfAnswered(scope: Scope, threads: readonly string[], { seenId, anyway }: MemberMessage) {
  if (seenId === undefined || anyway) return;
  const newer = await answerAfter(scope, threads, { messageId: seenId, notBy: actingMember(scope).userId });
  if (!newer) return;
  const [message] = await presentMessages(scope, [newer]);
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
