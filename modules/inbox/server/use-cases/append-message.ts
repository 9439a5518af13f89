import { attachFile, type StoredFile } from '#kernel/files';
import { newId } from '#kernel/ids';
import type { Scope } from '#kernel/scope';
import type { Evidence } from '#modules/ai/contract';
import { type Author, inboxEvents, type Message, previewLength, previewOf } from '../../contract/index.ts';
import { channelPort } from '../channels/index.ts';
import type { Leaving } from '../channels/port.ts';
import { messageOwner } from '../message-owner.ts';
import {
  type ConversationChange,
  type ConversationRow,
  updateConversationRow,
} from '../repo/conversation.repo.ts';
import { insertMessage, type MessageRow } from '../repo/message.repo.ts';
import { insertMessageMail, type NewMessageMail } from '../repo/message-mail.repo.ts';
import { nextSeq } from '../repo/part.repo.ts';
import { toMessages } from '../views/message-view.ts';
import { askForFileTexts } from './ask-for-file-texts.ts';
import { followByMail } from './follow-by-mail.ts';
import { presentMessages } from './present-messages.ts';
import { shownIn } from './shown-in.ts';

export interface AppendedMessage {
  readonly author: Author;
  readonly text: string;
  readonly visibility?: 'public' | 'note';
  readonly memberId?: string;
  readonly clientId?: string;
  readonly language?: string | null;
  readonly evidence?: readonly Evidence[];
  readonly inReplyTo?: string;
  readonly mentions?: readonly string[];
  /** Ids of files that were stored before. */
  readonly fileIds?: readonly string[] | undefined;
  /** Whether what is said and shown in the files is to be found out. */
  readonly readsFiles?: boolean;
  readonly mail?: Omit<NewMessageMail, 'message_id'> | undefined;
}

/**
 * Adds a message to a conversation whose row the caller holds locked: numbers it, keeps the conversation's last lines in
 * step, tells members, and hands a public one to its channel.
 * @param change what else becomes of the conversation
 */
export async function appendMessage(
  scope: Scope,
  conversation: ConversationRow,
  added: AppendedMessage,
  change: ConversationChange = {},
): Promise<{ row: MessageRow; message: Message }> {
  const threadId = conversation.thread_id;
  const seq = threadId === null ? conversation.last_seq + 1 : await nextSeq(scope, threadId);
  const now = scope.now();
  const row = await insertMessage(scope, {
    id: newId(),
    conversation_id: conversation.id,
    seq,
    author: added.author,
    visibility: added.visibility ?? 'public',
    member_id: added.memberId ?? null,
    client_id: added.clientId ?? null,
    text: added.text,
    language: added.language ?? null,
    evidence: added.evidence ?? [],
    in_reply_to: added.inReplyTo ?? null,
    mentions: added.mentions ?? [],
    created_at: now,
  });
  const files: StoredFile[] = [];
  for (const fileId of new Set(added.fileIds))
    files.push(await attachFile(scope, fileId, { kind: messageOwner, id: row.id }));
  if (added.readsFiles) await askForFileTexts(scope, row.id, files, added.mail?.pictures ?? null);
  if (added.mail) await insertMessageMail(scope, { message_id: row.id, ...added.mail });
  const message = await viewOf(scope, row, added);
  const isNote = row.visibility === 'note';
  await updateConversationRow(scope, conversation.id, {
    last_seq: seq,
    ...(!isNote && {
      last_message_author: added.author,
      last_message_text: previewOf(message).slice(0, previewLength),
      last_message_at: now,
      last_activity_at: now,
      // An answer that was suggested before answers something else by now.
      draft_id: null,
    }),
    ...(added.author === 'visitor' && { visitor_messages: conversation.visitor_messages + 1 }),
    ...change,
  });
  if (!isNote) message.mail = await handOver(scope, conversation, row, message);
  const conversationId = await shownIn(scope, conversation);
  scope.emit(inboxEvents.messageCreated, { conversationId, message: { ...message, conversationId } });
  return { row, message };
}

async function viewOf(scope: Scope, row: MessageRow, { mail, fileIds }: AppendedMessage): Promise<Message> {
  const hasMore = mail !== undefined || (fileIds !== undefined && fileIds.length > 0);
  const [message] = await (hasMore ? presentMessages : toMessages)(scope, [row]);
  if (!message) throw new Error('A stored message has a view.');
  return message;
}

/** Gives a public message to its channel. @returns the mail that it is, where it is one */
async function handOver(scope: Scope, conversation: ConversationRow, row: MessageRow, message: Message) {
  const port = channelPort(scope.services, conversation.channel_kind);
  const about = { conversation, inReplyTo: row.in_reply_to };
  const leaving =
    (await port.send(scope, message, about)) ?? (await followByMail(scope, conversation, message));
  return leaving ? noteLeaving(scope, row.id, leaving) : message.mail;
}

/** The message is on its way by mail from now on. */
async function noteLeaving(scope: Scope, messageId: string, { subject, correspondent }: Leaving) {
  const said = { subject, correspondent, automatic: null };
  const nothing = { html: null, quoted: '', signature: '', pictures: {}, origin: null };
  await insertMessageMail(scope, { message_id: messageId, ...said, delivery: 'sending', ...nothing });
  const delivery = { state: 'sending', reason: null, cause: null, suppressed: null } as const;
  return { ...said, folded: false, formatted: false, origin: null, delivery };
}
