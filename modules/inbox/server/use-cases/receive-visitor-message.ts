import type { Scope } from '#kernel/scope';
import { answerMessageJob } from '../../contract/index.ts';
import type { ConversationChange, ConversationRow } from '../repo/conversation.repo.ts';
import { insertReplyTask } from '../repo/reply-task.repo.ts';
import { appendMessage } from './append-message.ts';

/** Stores what came in, whatever the channel, and asks for its understanding and answer. The row is locked. */
export async function receiveVisitorMessage(
  scope: Scope,
  conversation: ConversationRow,
  incoming: { readonly clientId: string; readonly text: string },
) {
  const sleeping =
    conversation.status === 'resolved' ||
    conversation.status === 'snoozed' ||
    conversation.status === 'pending';
  const change: ConversationChange = sleeping ? { status: 'open' } : {};
  const stored = await appendMessage(
    scope,
    conversation,
    { author: 'visitor', text: incoming.text, clientId: incoming.clientId },
    change,
  );
  await insertReplyTask(scope, {
    message_id: stored.row.id,
    conversation_id: conversation.id,
    seq: stored.row.seq,
    created_at: scope.now(),
  });
  scope.enqueue(answerMessageJob, { conversationId: conversation.id });
  return stored;
}
