import type { Scope } from '#kernel/scope';
import { memberNames } from '#modules/accounts';
import { type ContactSummary, contactSummaries } from '#modules/contacts';
import type { Conversation } from '../../contract/index.ts';
import type { ConversationRow } from '../repo/conversation.repo.ts';

type ViewRow = Pick<
  ConversationRow,
  | 'id'
  | 'status'
  | 'contact_id'
  | 'channel_id'
  | 'assignee_id'
  | 'assistant'
  | 'language'
  | 'sentiment'
  | 'tags'
  | 'last_message_author'
  | 'last_message_text'
  | 'last_message_at'
  | 'last_activity_at'
  | 'created_at'
> & { channel_name: string; channel_kind: 'website'; unread?: number };

/** Rows as views show them; contacts and members are asked for once each, however many rows there are. */
export async function toConversations(scope: Scope, rows: readonly ViewRow[]): Promise<Conversation[]> {
  if (rows.length === 0) return [];
  const contacts = await contactSummaries(scope, [...new Set(rows.map((row) => row.contact_id))]);
  const memberIds = [...new Set(rows.flatMap((row) => row.assignee_id ?? []))];
  const names = memberIds.length > 0 ? await memberNames(scope, memberIds) : new Map<string, string>();
  return rows.map((row) => toConversation(row, contacts, names));
}

function toConversation(
  row: ViewRow,
  contacts: ReadonlyMap<string, ContactSummary>,
  names: ReadonlyMap<string, string>,
): Conversation {
  const contact = contacts.get(row.contact_id);
  return {
    id: row.id,
    status: row.status,
    contact: { id: row.contact_id, name: contact?.name ?? '' },
    channel: { id: row.channel_id, kind: row.channel_kind, name: row.channel_name },
    assignee:
      row.assignee_id === null ? null : { id: row.assignee_id, name: names.get(row.assignee_id) ?? '' },
    assistant: row.assistant,
    language: row.language,
    sentiment: row.sentiment,
    interest: contact?.interest ?? 0,
    tags: row.tags,
    unread: row.unread ?? 0,
    lastMessage:
      row.last_message_author === null || row.last_message_at === null
        ? null
        : {
            author: row.last_message_author,
            text: row.last_message_text ?? '',
            createdAt: row.last_message_at.toISOString(),
          },
    createdAt: row.created_at.toISOString(),
    lastActivityAt: row.last_activity_at.toISOString(),
  };
}
