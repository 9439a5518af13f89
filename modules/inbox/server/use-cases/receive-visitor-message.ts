import type { Scope } from '#kernel/scope';
import { answerMessageJob } from '../../contract/index.ts';
import { awaitsAfterVisitor } from '../reply-targets/awaits.ts';
import type { ConversationChange, ConversationRow } from '../repo/conversation.repo.ts';
import { insertReplyTask } from '../repo/reply-task.repo.ts';
import { type AppendedMessage, appendMessage } from './append-message.ts';
import { keepReplyDue } from './keep-reply-due.ts';
import { tellVisitors } from './tell-visitors.ts';

export interface IncomingMessage extends Pick<AppendedMessage, 'text' | 'fileIds' | 'mail'> {
  readonly clientId: string;
}

/** Stores what came in, whatever the channel, and asks for its understanding and answer. The row is locked. */
export async function receiveVisitorMessage(
  scope: Scope,
  conversation: ConversationRow,
  { clientId, text, fileIds, mail }: IncomingMessage,
) {
  const sleeping =
    conversation.status === 'resolved' ||
    conversation.status === 'snoozed' ||
    conversation.status === 'pending';
  const awaits = awaitsAfterVisitor(conversation, scope.now());
  const change: ConversationChange = { awaits_since: awaits, ...(sleeping && { status: 'open' as const }) };
  const incoming = { author: 'visitor', text, clientId, fileIds, mail, readsFiles: true } as const;
  const stored = await appendMessage(scope, conversation, incoming, change);
  if (awaits !== null) await keepReplyDue(scope, [conversation.id]);
  // The chat says no longer that it is closed; a merged thread may be, where it is read.
  if (sleeping || conversation.merged_into !== null) await tellVisitors(scope, [conversation.id]);
  await insertReplyTask(scope, {
    message_id: stored.row.id,
    conversation_id: conversation.id,
    seq: stored.row.seq,
    created_at: scope.now(),
  });
  scope.enqueue(answerMessageJob, { conversationId: conversation.id });
  return stored;
}
