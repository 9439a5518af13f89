import { sql } from 'kysely';
import type { Scope } from '#kernel/scope';
import type { InboxCounts } from '../../contract/index.ts';
import { conversationsWithDraft } from './draft.repo.ts';
import type { InboxTables } from './tables.ts';

/** Beyond this a number beside a view says "99+"; counting on would read a whole table for it. */
const countLimit = 100;

/** Two tabs may tell in either order what they read: what was read stays read. */
export async function upsertRead(
  scope: Scope,
  conversationId: string,
  userId: string,
  visitorMessages: number,
) {
  await scope
    .tables<InboxTables>()
    .insertInto('conversation_reads')
    .values({ conversation_id: conversationId, user_id: userId, visitor_messages: visitorMessages })
    .onConflict((conflict) =>
      conflict.columns(['org_id', 'conversation_id', 'user_id']).doUpdateSet({
        visitor_messages: sql`greatest(conversation_reads.visitor_messages, excluded.visitor_messages)`,
      }),
    )
    .execute();
}

/** Whoever reads says so again within this time. */
const viewedMs = 60_000;

/** A member has a conversation open, or leaves it; said anew only where it would end soon, as pages say it all the time. */
export async function noteViewed(
  scope: Scope,
  conversationId: string,
  userId: string,
  viewing: boolean,
): Promise<void> {
  const tables = scope.tables<InboxTables>();
  const now = scope.now();
  if (!viewing) {
    await tables
      .updateTable('conversation_reads')
      .set({ viewed_until: null })
      .where('conversation_id', '=', conversationId)
      .where('user_id', '=', userId)
      .execute();
    return;
  }
  await sql`
    insert into conversation_reads (conversation_id, user_id, visitor_messages, viewed_until)
    values (${conversationId}, ${userId}, 0, ${new Date(now.getTime() + viewedMs)})
    on conflict (org_id, conversation_id, user_id) do update set viewed_until = excluded.viewed_until
    where coalesce(conversation_reads.viewed_until, '-infinity') < ${new Date(now.getTime() + viewedMs / 2)}
  `.execute(tables);
}

/** A member has read everything of these threads. */
export async function readThreads(scope: Scope, ids: readonly string[], userId: string): Promise<void> {
  await sql`
    insert into conversation_reads (conversation_id, user_id, visitor_messages)
    select id, ${userId}::uuid, visitor_messages from conversations where id = any(${[...ids]}::uuid[])
    on conflict (org_id, conversation_id, user_id)
    do update set visitor_messages = greatest(conversation_reads.visitor_messages, excluded.visitor_messages)
  `.execute(scope.tables<InboxTables>());
}

export async function unreadOf(scope: Scope, conversationId: string, userId: string): Promise<number> {
  const row = await sql<{ unread: number }>`
    select greatest(c.visitor_messages - coalesce(r.visitor_messages, 0), 0)::int as unread
    from conversations c left join conversation_reads r on r.conversation_id = c.id and r.user_id = ${userId}
    where c.id = ${conversationId}
  `.execute(scope.tables<InboxTables>());
  return row.rows[0]?.unread ?? 0;
}

/** Each number is exact up to `countLimit`, which then means "at least as many". */
export async function countInbox(scope: Scope, userId: string): Promise<InboxCounts> {
  const now = scope.now();
  const counted = await sql<InboxCounts>`
    select
      (select count(*)::int from (
        select 1 from conversations c left join conversation_reads r on r.conversation_id = c.id and r.user_id = ${userId}
        where c.merged_into is null and c.status in ('open', 'pending', 'handed_over') and c.visitor_messages > coalesce(r.visitor_messages, 0)
        limit ${countLimit}) a) as unread,
      (select count(*)::int from (select 1 from conversations where status = 'handed_over' and merged_into is null limit ${countLimit}) b) as "handedOver",
      (select count(*)::int from (select 1 from conversations where status = 'open' and merged_into is null limit ${countLimit}) c) as open,
      (select count(*)::int from (
        select 1 from conversations where assignee_id = ${userId} and status in ('open', 'pending', 'handed_over') and merged_into is null
        limit ${countLimit}) d) as mine,
      (select count(*)::int from (
        select 1 from conversations where assignee_id is null and status in ('open', 'pending', 'handed_over') and merged_into is null
        limit ${countLimit}) e) as unassigned,
      (select count(*)::int from (select 1 from conversations where status = 'snoozed' and merged_into is null limit ${countLimit}) g) as snoozed,
      (select count(*)::int from (
        select 1 from conversations where reply_soon_at <= ${now} and reply_due_at > ${now} limit ${countLimit}) h) as "dueSoon",
      (select count(*)::int from (select 1 from conversations where reply_due_at <= ${now} limit ${countLimit}) i) as overdue,
      (select count(*)::int from (select 1 from conversations where id in ${conversationsWithDraft('follow_up')} limit ${countLimit}) j) as "followUps",
      (select count(*)::int from (
        select 1 from notifications where user_id = ${userId} and on_page and read_at is null limit ${countLimit}) f) as notifications
  `.execute(scope.tables<InboxTables>());
  const [row] = counted.rows;
  if (!row) throw new Error('A select without a table answers with one row.');
  return row;
}
