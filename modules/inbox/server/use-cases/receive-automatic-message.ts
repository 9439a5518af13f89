import type { Scope } from '#kernel/scope';
import { type AutomaticKind, isQuiet } from '../../contract/index.ts';
import { awaitsAfterState } from '../reply-targets/awaits.ts';
import type { ConversationChange, ConversationRow } from '../repo/conversation.repo.ts';
import { appendMessage } from './append-message.ts';
import { keepReplyDue } from './keep-reply-due.ts';
import { notifyMembers } from './notify-members.ts';
import type { IncomingMessage } from './receive-visitor-message.ts';

/** Perhaps a person's: as nothing automatic may answer, people are asked to. */
const forPeople: readonly AutomaticKind[] = ['suppressed', 'forged', 'exhausted'];

/**
 * Stores what nothing automatic may answer (RFC 3834). It makes nobody a lead and asks no engine; machines' chatter wakes
 * no conversation and counts as read. The row is locked.
 */
export async function receiveAutomaticMessage(
  scope: Scope,
  conversation: ConversationRow,
  incoming: IncomingMessage,
  kind: AutomaticKind,
) {
  const { clientId, text, fileIds, mail } = incoming;
  const now = scope.now();
  const asksPeople = forPeople.includes(kind) && conversation.status !== 'handed_over';
  const change = isQuiet(kind)
    ? { visitor_messages: conversation.visitor_messages }
    : statusChange(conversation, asksPeople, now);
  const message = { author: 'visitor', text, clientId, fileIds, mail } as const;
  const stored = await appendMessage(scope, conversation, message, change);
  await keepReplyDue(scope, [conversation.id]);
  if (asksPeople) await notifyMembers(scope, conversation, 'handed_over', text);
  return stored;
}

function statusChange(conversation: ConversationRow, asksPeople: boolean, now: Date): ConversationChange {
  const { status } = conversation;
  if (asksPeople) {
    const after = { status: 'handed_over', released: false } as const;
    return { status: after.status, awaits_since: awaitsAfterState(conversation, after, now) };
  }
  return status === 'resolved' || status === 'snoozed' || status === 'pending' ? { status: 'open' } : {};
}
