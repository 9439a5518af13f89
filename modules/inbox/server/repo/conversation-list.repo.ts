import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely';
import { kernelErrors } from '#kernel/contract';
import { fail } from '#kernel/errors';
import { decodeCursor } from '#kernel/paging';
import type { Scope } from '#kernel/scope';
import { contactIdsMatching } from '#modules/contacts';
import type { ConversationFilters, ConversationQuery, Satisfaction } from '../../contract/index.ts';
import { viewsOf } from './conversation.repo.ts';
import { conversationsWithDraft } from './draft.repo.ts';
import type { InboxTables } from './tables.ts';

/** Words of a search that are looked at. */
const maxWords = 8;

export interface ListAsker {
  readonly userId: string;
}

/** In a cursor: what stands before all others in its order, whatever its latest activity. */
const firstMark = '!';
const activeStatuses = ['open', 'pending', 'handed_over'] as const;

/**
 * A page (one more than `limit`) of conversations that fit the query, in the query's order. The page is cut before
 * anything is joined to it: PostgreSQL would otherwise join all conversations and sort them (170 ms at 100,000).
 */
export async function selectConversations(scope: Scope, query: ConversationQuery, asker: ListAsker) {
  if (query.sort !== 'due') return selectPage(scope, query, asker);
  // Two indexes, one after the other: the order of both together has none.
  const due = isBehindDue(query) ? [] : await selectPage(scope, query, asker);
  const limit = query.limit - due.length;
  if (limit < 0) return due;
  const { cursor } = isBehindDue(query) ? query : { cursor: undefined };
  return [...due, ...(await selectPage(scope, { ...query, limit, cursor, sort: 'recent' }, asker, notDue))];
}

async function selectPage(
  scope: Scope,
  query: ConversationQuery,
  asker: ListAsker,
  only?: Expression<SqlBool>,
) {
  return viewsOf(scope, pageOf(scope, query, asker, only))
    .leftJoin('conversation_reads as reads', (join) =>
      join.onRef('reads.conversation_id', '=', 'conversations.id').on('reads.user_id', '=', asker.userId),
    )
    .select(unreadCount)
    .orderBy(orderOf(query))
    .execute();
}

function pageOf(scope: Scope, query: ConversationQuery, asker: ListAsker, only?: Expression<SqlBool>) {
  let select = fitting(scope, query, asker).selectAll();
  if (only) select = select.where(only);
  if (query.sort === 'due') select = select.where('reply_due_at', 'is not', null);
  const after = afterCursor(query);
  if (after) select = select.where(after);
  // A literal, or PostgreSQL would plan each time: a plan for any limit looks dearer to it than planning.
  return select.orderBy(orderOf(query)).limit(sql.lit(query.limit + 1));
}

function fitting(scope: Scope, query: ConversationFilters, { userId }: ListAsker) {
  let select = scope.tables<InboxTables>().selectFrom('conversations').where('merged_into', 'is', null);
  if (query.status === 'active') select = select.where('status', 'in', activeStatuses);
  else if (query.status) select = select.where('status', '=', query.status);
  if (query.channel) select = select.where('channel_id', '=', query.channel);
  if (query.team) select = select.where('team_id', '=', query.team);
  if (query.contact) select = select.where('id', 'in', ofContact(query.contact));
  if (query.tag) select = select.where('id', 'in', tagged(query.tag));
  if (query.language) select = select.where('language', '=', query.language);
  if (query.sentiment) select = select.where('sentiment', '=', query.sentiment);
  if (query.answeredBy === 'people') select = select.where(byPeople);
  if (query.answeredBy === 'assistant') select = select.where(byAssistant);
  if (query.due) select = select.where(isDue(query.due, scope.now()));
  if (query.draft) select = select.where('id', 'in', conversationsWithDraft(query.draft));
  if (query.since) select = select.where('conversations.created_at', '>=', new Date(query.since));
  if (query.satisfaction) select = select.where(ratedAs[query.satisfaction]);
  if (query.unread) select = select.where(hasUnread(userId));
  if (query.assignee === 'none') select = select.where('assignee_id', 'is', null);
  else if (query.assignee) {
    select = select.where('assignee_id', '=', query.assignee === 'me' ? userId : query.assignee);
  }
  if (query.search) select = select.where('id', 'in', matching(scope, query.search));
  return select;
}

/** How many conversations fit each of these filters, exact up to `most`, which then means "at least as many". */
export async function countFitting(
  scope: Scope,
  filters: readonly ConversationFilters[],
  asker: ListAsker,
  most: number,
): Promise<number[]> {
  if (filters.length === 0) return [];
  const counts = filters.map((one) => {
    const some = fitting(scope, one, asker).select(sql`1`.as('one')).limit(sql.lit(most));
    return sql`(select count(*)::int from ${some.as('fitting')})`;
  });
  const counted = await sql<{ counts: number[] }>`select array[${sql.join(counts)}] as counts`.execute(
    scope.tables<InboxTables>(),
  );
  return counted.rows[0]?.counts ?? [];
}

/** The first `most` conversations that fit, in the order in which a list shows them. */
export async function idsFitting(
  scope: Scope,
  filters: ConversationFilters,
  asker: ListAsker,
  most: number,
): Promise<string[]> {
  const found = await fitting(scope, filters, asker)
    .select('id')
    .orderBy(orderOf({ sort: filters.sort ?? 'attention' }))
    .limit(sql.lit(most))
    .execute();
  return found.map(({ id }) => id);
}

/** Newest first; in the order `attention` those that need a person come before all others. */
const orderOf = ({ sort }: Pick<ConversationQuery, 'sort'>) => orders[sort];

const orders = {
  attention: sql`conversations.needs_person desc, conversations.last_activity_at desc, conversations.id desc`,
  recent: sql`conversations.last_activity_at desc, conversations.id desc`,
  due: sql`conversations.reply_due_at, conversations.id`,
} as const;

const notDue = sql<SqlBool>`conversations.reply_due_at is null`;

const isDue = (due: 'soon' | 'overdue', now: Date) =>
  due === 'overdue'
    ? sql<boolean>`conversations.reply_due_at <= ${now}`
    : sql<boolean>`conversations.reply_due_at > ${now} and conversations.reply_soon_at <= ${now}`;

const hasUnread = (userId: string) => sql<boolean>`
  conversations.visitor_messages > coalesce((
    select r.visitor_messages from conversation_reads r
    where r.conversation_id = conversations.id and r.user_id = ${userId}
  ), 0)
`;

const unreadCount = sql<number>`
  greatest(conversations.visitor_messages - coalesce(reads.visitor_messages, 0), 0)::int
`.as('unread');

/** The threads that are read in a conversation: its own and those that were merged into it. */
const threads = sql`
  (select conversations.id union all select c.id from conversations c where c.merged_into = conversations.id)
`;

/** As the figures of the home page count it. */
const byPeople = sql<boolean>`exists (
  select from messages m
  where m.conversation_id in ${threads} and m.visibility = 'public' and m.author = 'member'
)`;

const byAssistant = sql<boolean>`(not ${byPeople} and exists (
  select from decisions d
  where d.conversation_id in ${threads} and d.action in ('answered', 'partly_answered')
))`;

const ratedAs: Readonly<Record<Satisfaction, RawBuilder<boolean>>> = {
  good: sql`conversations.rating >= 4`,
  neutral: sql`conversations.rating = 3`,
  bad: sql`conversations.rating <= 2`,
  rated: sql`conversations.rating is not null`,
  none: sql`conversations.rating is null`,
};

/** What follows the cursor, as one comparison that the order's index answers. */
function afterCursor({ cursor, sort }: ConversationQuery) {
  if (cursor === undefined) return undefined;
  const { at, id } = decodeCursor(cursor);
  const marked = at.startsWith(firstMark);
  const instant = new Date(marked ? at.slice(firstMark.length) : at);
  if (Number.isNaN(instant.getTime())) return fail(kernelErrors.cursorInvalid);
  if (sort === 'due') {
    return sql<boolean>`(conversations.reply_due_at, conversations.id) > (${instant}::timestamptz, ${id}::uuid)`;
  }
  return sort === 'attention'
    ? sql<boolean>`(conversations.needs_person, conversations.last_activity_at, conversations.id)
        < (${marked}::boolean, ${instant}::timestamptz, ${id}::uuid)`
    : sql<boolean>`(conversations.last_activity_at, conversations.id) < (${instant}::timestamptz, ${id}::uuid)`;
}

/** Whether a list by due time has come to what is not due. */
const isBehindDue = ({ cursor }: ConversationQuery): boolean =>
  cursor !== undefined && !decodeCursor(cursor).at.startsWith(firstMark);

interface Placed {
  readonly id: string;
  readonly last_activity_at: Date;
  readonly needs_person: boolean;
  readonly reply_due_at: Date | null;
}

/**
 * Where a row stands in the query's order, as a cursor says it. What comes before all others whatever its latest
 * activity is marked: what needs a person in the order `attention`, what is due, with that time, in the order `due`.
 */
export function keysetOf(row: Placed, sort: ConversationQuery['sort']) {
  if (sort === 'due' && row.reply_due_at) {
    return { at: `${firstMark}${row.reply_due_at.toISOString()}`, id: row.id };
  }
  const mark = sort === 'attention' && row.needs_person ? firstMark : '';
  return { at: `${mark}${row.last_activity_at.toISOString()}`, id: row.id };
}

/** A contact's conversations, or those in which they are read. */
const ofContact = (contactId: string) => sql<string>`
  (select coalesce(c.merged_into, c.id) from conversations c where c.contact_id = ${contactId})
`;

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
  // What a merged conversation says is found where it is read.
  return sql<string>`(
    select coalesce(c.merged_into, c.id) from conversations c
    where c.id in (select search.conversations_saying(${asked}) union all ${ofContacts})
  )`;
}
