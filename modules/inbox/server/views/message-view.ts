import type { Scope } from '#kernel/scope';
import { memberNames } from '#modules/accounts';
import type { MemberFile, Message, MessageFile, MessageMail, VisitorMessage } from '../../contract/index.ts';
import type { MessageRow } from '../repo/message.repo.ts';
import type { MessageMailRow } from '../repo/message-mail.repo.ts';
import { filesOfMessages } from './message-files.ts';

/** Rows as members see them, with the names of those who wrote, and their files; what is a mail is told by nobody here. */
export async function toMessages(scope: Scope, rows: readonly MessageRow[]): Promise<Message[]> {
  const memberIds = [
    ...new Set(rows.flatMap((row) => [...(row.member_id === null ? [] : [row.member_id]), ...row.mentions])),
  ];
  const names = memberIds.length > 0 ? await memberNames(scope, memberIds) : new Map<string, string>();
  const files = await filesOfMessages(scope, rows);
  return rows.map((row) => toMessage(row, names, files.get(row.id) ?? []));
}

/** What a message has besides its text where it came or leaves by mail. */
export function toMail(row: MessageMailRow): MessageMail {
  const { subject, correspondent, automatic, folded, formatted, origin } = row;
  return {
    subject,
    correspondent,
    automatic,
    folded,
    formatted,
    origin,
    delivery: toDelivery(row),
  };
}

function toDelivery(row: MessageMailRow): MessageMail['delivery'] {
  const { delivery: state, delivery_reason: reason, delivery_cause: cause } = row;
  if (state === null) return null;
  const { suppressed_cause, suppressed_at } = row;
  const suppressed = suppressed_cause &&
    suppressed_at && { cause: suppressed_cause, at: suppressed_at.toISOString() };
  return { state, reason, cause, suppressed };
}

function toMessage(
  row: MessageRow,
  names: ReadonlyMap<string, string>,
  files: readonly MemberFile[],
): Message {
  return {
    id: row.id,
    conversationId: row.conversation_id,
    author: row.author,
    visibility: row.visibility,
    member: row.member_id === null ? null : { id: row.member_id, name: names.get(row.member_id) ?? '' },
    text: row.text,
    language: row.language,
    createdAt: row.created_at.toISOString(),
    evidence: row.evidence.map(({ articleId, title, quote }) => ({ articleId, title, quote })),
    clientId: row.client_id,
    mentions: row.mentions.map((id) => ({ id, name: names.get(id) ?? '' })),
    files: [...files],
    mail: null,
  };
}

/** What a visitor is shown: a member by name, never by id. */
export function toVisitorMessage(message: Message): VisitorMessage {
  const { id, conversationId, author, text, language, createdAt, evidence, files } = message;
  return {
    id,
    conversationId,
    author,
    // Who approved what the assistant says is the team's affair.
    memberName: author === 'member' ? (message.member?.name ?? null) : null,
    text,
    language,
    createdAt,
    evidence,
    clientId: author === 'visitor' ? message.clientId : null,
    files: files.map(toVisitorFile),
  };
}

/** What an engine made of their file is for the members to judge. */
function toVisitorFile({ content: _, ...file }: MemberFile): MessageFile {
  return file;
}
