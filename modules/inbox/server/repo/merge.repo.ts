import { type Selectable, sql } from 'kysely';
import type { Scope } from '#kernel/scope';
import { showLatestRating } from './survey.repo.ts';
import type { InboxTables } from './tables.ts';

export type MergeRow = Omit<Selectable<InboxTables['conversation_merges']>, 'org_id'>;

/** The conversation in which this one is read: itself, unless it was merged; undefined where there is none. */
export async function headOf(scope: Scope, id: string): Promise<string | undefined> {
  const found = await sql<{ id: string }>`
    with recursive up as (
      select id, merged_into from conversations where id = ${id}
      union all select c.id, c.merged_into from conversations c join up on c.id = up.merged_into
    )
    select id from up where merged_into is null
  `.execute(scope.tables<InboxTables>());
  return found.rows[0]?.id;
}

/** A conversation and all that were merged into it, itself first. */
export async function threadsOf(scope: Scope, id: string): Promise<string[]> {
  const found = await sql<{ id: string }>`
    with recursive below as (
      select ${id}::uuid as id
      union all select c.id from conversations c join below on c.merged_into = below.id
    )
    select id from below
  `.execute(scope.tables<InboxTables>());
  return found.rows.map((row) => row.id);
}

/** Of these threads the one in which a visitor wrote last: there they wait for an answer. */
export async function latestThread(scope: Scope, ids: readonly string[]): Promise<string | undefined> {
  const found = await scope
    .tables<InboxTables>()
    .selectFrom('messages')
    .select('conversation_id')
    .where('conversation_id', 'in', ids)
    .where('author', '=', 'visitor')
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return found?.conversation_id;
}

export async function insertMerge(scope: Scope, merge: MergeRow): Promise<void> {
  await scope.tables<InboxTables>().insertInto('conversation_merges').values(merge).execute();
}

export async function findMerge(scope: Scope, id: string): Promise<MergeRow | undefined> {
  return scope
    .tables<InboxTables>()
    .selectFrom('conversation_merges')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
}

/** The merges into a conversation, the latest first. */
export async function mergesInto(scope: Scope, conversationId: string): Promise<MergeRow[]> {
  return scope
    .tables<InboxTables>()
    .selectFrom('conversation_merges')
    .selectAll()
    .where('conversation_id', '=', conversationId)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
}

export async function deleteMerge(scope: Scope, id: string): Promise<void> {
  await scope.tables<InboxTables>().deleteFrom('conversation_merges').where('id', '=', id).execute();
}

/**
 * Lets one conversation be read in another: what came in and what members have read of it counts there as well.
 */
export async function mergeRows(scope: Scope, merged: string, into: string, tags: readonly string[]) {
  const tables = scope.tables<InboxTables>();
  await sql`
    update conversations s set visitor_messages = s.visitor_messages + t.visitor_messages, tags = ${[...tags]}::text[],
      status = case when 'handed_over' in (s.status, t.status) then 'handed_over' when t.status = 'open' then 'open' else s.status end,
      snoozed_until = case when t.status in ('handed_over', 'open') then null else s.snoozed_until end,
      snoozed_by = case when t.status in ('handed_over', 'open') then null else s.snoozed_by end,
      last_activity_at = greatest(s.last_activity_at, t.last_activity_at),
      awaits_since = case when t.status not in ('handed_over', 'open') then s.awaits_since
        when s.status in ('handed_over', 'open') then least(s.awaits_since, t.awaits_since) else t.awaits_since end,
      draft_id = case when exists (
        select from reply_drafts d where d.id = s.draft_id and d.kind = 'follow_up') then null else s.draft_id end
    from conversations t where s.id = ${into} and t.id = ${merged}
  `.execute(tables);
  await sql`
    insert into conversation_reads (conversation_id, user_id, visitor_messages)
    select ${into}::uuid, user_id, visitor_messages from conversation_reads where conversation_id = ${merged}
    on conflict (org_id, conversation_id, user_id)
    do update set visitor_messages = conversation_reads.visitor_messages + excluded.visitor_messages
  `.execute(tables);
  await sql`update conversations set merged_into = ${into} where id = ${merged}`.execute(tables);
  await showLatestRating(scope, into);
}

/** Takes a merged conversation out again, with everything that came in on it meanwhile. */
export async function unmergeRows(scope: Scope, merged: string, from: string, tags: readonly string[]) {
  const tables = scope.tables<InboxTables>();
  await sql`
    update conversation_reads s set visitor_messages = greatest(0, s.visitor_messages - t.visitor_messages)
    from conversation_reads t
    where s.conversation_id = ${from} and t.conversation_id = ${merged} and t.user_id = s.user_id
  `.execute(tables);
  await sql`
    update conversations s set visitor_messages = greatest(0, s.visitor_messages - t.visitor_messages), tags = ${[...tags]}::text[]
    from conversations t where s.id = ${from} and t.id = ${merged}
  `.execute(tables);
  await sql`update conversations set merged_into = null where id = ${merged}`.execute(tables);
  await showLatestRating(scope, from);
}
