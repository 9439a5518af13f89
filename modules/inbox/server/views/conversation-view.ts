import type { ChannelKind, Conversation, DraftKind } from '../../contract/index.ts';
import type { ConversationRow } from '../repo/conversation.repo.ts';

type ViewRow = Pick<
  ConversationRow,
  | 'id'
  | 'status'
  | 'subject'
  | 'contact_id'
  | 'channel_id'
  | 'assignee_id'
  | 'assistant'
  | 'language'
  | 'sentiment'
  | 'tags'
  | 'snoozed_until'
  | 'draft_id'
  | 'team_id'
  | 'reply_due_at'
  | 'reply_soon_at'
  | 'replies_in_time'
  | 'replies_late'
  | 'rating'
  | 'last_message_author'
  | 'last_message_text'
  | 'last_message_at'
  | 'last_activity_at'
  | 'created_at'
> & {
  channel_name: string;
  channel_kind: ChannelKind;
  contact_name: string | null;
  contact_interest: number | null;
  draft_kind: DraftKind | null;
  /** Null for nobody, and for who is no member any more. */
  assignee_name: string | null;
  team_name: string | null;
  unread?: number;
};

export function toConversation(row: ViewRow): Conversation {
  return {
    id: row.id,
    status: row.status,
    subject: row.subject,
    contact: { id: row.contact_id, name: row.contact_name ?? '' },
    channel: { id: row.channel_id, kind: row.channel_kind, name: row.channel_name },
    assignee: row.assignee_id === null ? null : { id: row.assignee_id, name: row.assignee_name ?? '' },
    assistant: row.assistant,
    language: row.language,
    sentiment: row.sentiment,
    interest: row.contact_interest ?? 0,
    tags: row.tags,
    snoozedUntil: row.snoozed_until?.toISOString() ?? null,
    team: row.team_id === null ? null : { id: row.team_id, name: row.team_name ?? '' },
    draftId: row.draft_id,
    draftKind: row.draft_kind,
    replyDueAt: row.reply_due_at?.toISOString() ?? null,
    replySoonAt: row.reply_soon_at?.toISOString() ?? null,
    replies: { inTime: row.replies_in_time, late: row.replies_late },
    rating: row.rating,
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
