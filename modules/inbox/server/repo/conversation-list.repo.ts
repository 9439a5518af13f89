import { sql } from 'kysely';
import { decodeInstantCursor } from '#kernel/paging';
import type { Scope } from '#kernel/scope';
import { contactIdsMatching } from '#modules/contacts';
import type { ConversationQuery } from '../../contract/index.ts';
import { viewColumns } from './conversation.repo.ts';
import type { InboxTables } from './tables.ts';

/** Words of a search that are looked at. */
const maxWords = 8;

export interface ListAsker {
  readonly userId: string;
}

const activeStatuses = ['open', 'pending', 'handed_over'] as const;

/** A page (one more than `limit`) of conversations that fit the query, in the query's order. */
export async function selectConversations(scope: Scope, query: ConversationQuery, asker: ListAsker) {
  const tables = scope.tables<InboxTables>();
  let select = tables
    .selectFrom('conversations')
    .innerJoin('channels', 'channels.id', 'conversations.channel_id')
    .leftJoin('conversation_reads as reads', (join) =>
      join.onRef('reads.conversation_id', '=', 'conversations.id').on('reads.user_id', '=', asker.userId),
    )
    .select(viewColumns)
    .select(unreadCount);
  if (query.status === 'active') select = select.where('conversations.status', 'in', activeStatuses);
  else if (query.status) select = select.where('conversations.status', '=', query.status);
  if (query.channel) select = select.where('conversations.channel_id', '=', query.channel);
  if (query.contact) select = select.where('conversations.contact_id', '=', query.contact);
  if (query.tag) select = select.where('conversations.id', 'in', tagged(query.tag));
  if (query.unread) {
    select = select.where(sql<boolean>`conversations.visitor_messages > coalesce(reads.visitor_messages, 0)`);
  }
  if (query.assignee === 'none') select = select.where('conversations.assignee_id', 'is', null);
  else if (query.assignee) {
    select = select.where(
      'conversations.assignee_id',
      '=',
      query.assignee === 'me' ? asker.userId : query.assignee,
    );
  }
  if (query.search) select = select.where('conversations.id', 'in', matching(scope, query.search));
  if (query.sort === 'attention') select = select.orderBy('conversations.needs_person', 'desc');
  const after = decodeAttentionCursor(query);
  if (after) select = select.where(after);
  return select
    .orderBy('conversations.last_activity_at', 'desc')
    .orderBy('conversations.id', 'desc')
    .limit(query.limit + 1)
    .execute();
}

const unreadCount = sql<number>`
  greatest(conversations.visitor_messages - coalesce(reads.visitor_messages, 0), 0)::int
`.as('unread');

/**
 * In the order `attention` the cursor's instant begins with `!` for conversations that need a person, because these
 * come before all others whatever their time.
 */
function decodeAttentionCursor(query: ConversationQuery) {
  if (query.cursor === undefined) return undefined;
  const needsPerson = Buffer.from(query.cursor, 'base64url').toString('utf8').startsWith('["!');
  const plain = needsPerson
    ? Buffer.from(Buffer.from(query.cursor, 'base64url').toString('utf8').replace('["!', '["')).toString(
        'base64url',
      )
    : query.cursor;
  const after = decodeInstantCursor(plain);
  if (!after) return undefined;
  const later = sql<boolean>`(conversations.last_activity_at, conversations.id) < (${after.at}, ${after.id}::uuid)`;
  if (query.sort !== 'attention') return later;
  return needsPerson
    ? sql<boolean>`(not conversations.needs_person or (conversations.needs_person and ${later}))`
    : sql<boolean>`(not conversations.needs_person and ${later})`;
}

/** Where a row stands in the query's order, as a cursor says it. */
export function keysetOf(row: { id: string; last_activity_at: Date; needs_person: boolean }, sort: string) {
  const mark = sort === 'attention' && row.needs_person ? '!' : '';
  return { at: `${mark}${row.last_activity_at.toISOString()}`, id: row.id };
}

const tagged = (tag: string) => sql<string>`(select search.conversations_tagged(${tag}))`;

/** Conversations with a message that holds every word (its beginning is enough), or with a contact that fits. */
function matching(scope: Scope, search: string) {
  const words = search
    .normalize('NFKC')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .slice(0, maxWords);
  const ofContacts = sql`
    select c.id from conversations c where c.contact_id in ${contactIdsMatching(scope, search)}
  `;
  if (words.length === 0) return sql<string>`(${ofContacts})`;
  const asked = words.map((word) => `${word}:*`).join(' & ');
  return sql<string>`(select search.conversations_saying(${asked}) union all ${ofContacts})`;
}
