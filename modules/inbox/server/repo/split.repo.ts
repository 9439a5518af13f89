import { type Selectable, sql } from 'kysely';
import type { Scope } from '#kernel/scope';
import { quietKinds } from '../../contract/index.ts';
import type { InboxTables } from './tables.ts';

export type SplitRow = Omit<Selectable<InboxTables['conversation_splits']>, 'org_id'>;

const splits = (scope: Scope) => scope.tables<InboxTables>().selectFrom('conversation_splits').selectAll();

export async function insertSplit(scope: Scope, split: Omit<SplitRow, 'asked'> & { asked: unknown }) {
  await scope
    .tables<InboxTables>()
    .insertInto('conversation_splits')
    .values({ ...split, asked: JSON.stringify(split.asked) })
    .execute();
}

export async function findSplit(scope: Scope, id: string): Promise<SplitRow | undefined> {
  return splits(scope).where('id', '=', id).executeTakeFirst();
}

export async function findSplitByClientId(
  scope: Scope,
  conversationId: string,
  clientId: string,
): Promise<SplitRow | undefined> {
  return splits(scope)
    .where('conversation_id', '=', conversationId)
    .where('client_id', '=', clientId)
    .executeTakeFirst();
}

/** What was taken out of a conversation, and out of which it was taken itself; the latest first. */
export async function splitsAt(scope: Scope, conversationId: string): Promise<SplitRow[]> {
  return splits(scope)
    .where((build) =>
      build.or([build('conversation_id', '=', conversationId), build('part_id', '=', conversationId)]),
    )
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
}

/** Whether a conversation is read in another one, or another one in it. */
export async function isMerged(scope: Scope, id: string): Promise<boolean> {
  const found = await scope
    .tables<InboxTables>()
    .selectFrom('conversations')
    .select('id')
    .where((build) =>
      build.or([
        build('merged_into', '=', id),
        build.and([build('id', '=', id), build('merged_into', 'is not', null)]),
      ]),
    )
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}

/** Which messages go: one and everything after it, or those that are named. */
export type Chosen = { readonly fromId: string } | { readonly ids: readonly string[] };

export interface Division {
  /** In their order. */
  readonly moved: string[];
  readonly visitorMoves: boolean;
  readonly visitorStays: boolean;
}

/**
 * How a conversation would be divided; null where a chosen message is none of it. An answer of the assistant goes with the
 * message that it answers.
 */
export async function divide(scope: Scope, conversationId: string, chosen: Chosen): Promise<Division | null> {
  const named = 'fromId' in chosen ? [chosen.fromId] : [...new Set(chosen.ids)];
  const found = await sql<{ id: string; author: string; moves: boolean; named: boolean }>`
    with named as (
      select id, seq from messages where conversation_id = ${conversationId} and id = any(${named}::uuid[])
    )
    select m.id, m.author, m.id in (select id from named) as named,
      (case when ${'fromId' in chosen} then m.seq >= (select seq from named)
        else m.id in (select id from named) or m.in_reply_to in (select id from named) end) is true as moves
    from messages m where m.conversation_id = ${conversationId} order by m.seq
  `.execute(scope.tables<InboxTables>());
  const { rows } = found;
  if (rows.filter((row) => row.named).length < named.length) return null;
  const ofVisitor = rows.filter(({ author }) => author === 'visitor');
  return {
    moved: rows.filter(({ moves }) => moves).map(({ id }) => id),
    visitorMoves: ofVisitor.some(({ moves }) => moves),
    visitorStays: ofVisitor.some(({ moves }) => !moves),
  };
}

/**
 * Begins the part: a conversation of the same contact, channel and people, without a message yet, in which a person is
 * waited for as long as in the other. It began when the first
 * of its messages was written, and moves with the other wherever contacts are merged and unmerged.
 */
export async function insertPart(
  scope: Scope,
  part: {
    readonly id: string;
    readonly from: string;
    readonly firstId: string;
    readonly subject: string | null;
  },
): Promise<void> {
  const tables = scope.tables<InboxTables>();
  await sql`
    insert into conversations (id, thread_id, channel_id, contact_id, status, assistant, assignee_id, team_id, subject,
      language, language_hint, sentiment, page_url, awaits_since, reply_alerts, reply_alerts_of, last_activity_at,
      created_at)
    select ${part.id}::uuid, coalesce(c.thread_id, c.id), c.channel_id, c.contact_id,
      case when c.status in ('open', 'pending', 'handed_over') then c.status else 'open' end,
      c.assistant, c.assignee_id, c.team_id, coalesce(${part.subject}, c.subject),
      c.language, c.language_hint, c.sentiment, c.page_url,
      case when c.status in ('open', 'pending', 'handed_over') then c.awaits_since end, c.reply_alerts, c.reply_alerts_of,
      m.created_at, m.created_at
    from conversations c, messages m where c.id = ${part.from} and m.id = ${part.firstId}
  `.execute(tables);
  await sql`
    insert into conversation_moves (merge_id, conversation_id)
    select merge_id, ${part.id}::uuid from conversation_moves where conversation_id = ${part.from}
  `.execute(tables);
}

/** Moves messages with everything that hangs on them: what members have read, drafts, decisions and what waits for an answer. */
export async function moveMessages(
  scope: Scope,
  { from, to, ids }: { readonly from: string; readonly to: string; readonly ids: readonly string[] },
): Promise<void> {
  const tables = scope.tables<InboxTables>();
  const moved = sql`any(${[...ids]}::uuid[])`;
  // Members have read the first so many of what counts as unread, wherever these are from now on.
  await sql`
    with counted as (
      select m.id = ${moved} as moves, row_number() over (order by m.seq) as place
      from messages m left join message_mails a on a.message_id = m.id
      where m.conversation_id = ${from} and m.author = 'visitor'
        and (a.automatic is null or not a.automatic = any(${[...quietKinds]}::text[]))
    ), counts as (
      update conversations c set visitor_messages = case c.id when ${to} then g.moved
        else greatest(0, c.visitor_messages - g.moved) end
      from (select count(*)::int as moved from counted where moves) g where c.id in (${from}, ${to})
    ), taken as (
      insert into conversation_reads (conversation_id, user_id, visitor_messages)
      select ${to}::uuid, r.user_id,
        (select count(*)::int from counted where moves and place <= r.visitor_messages)
      from conversation_reads r where r.conversation_id = ${from}
      returning user_id, visitor_messages
    )
    update conversation_reads r set visitor_messages = r.visitor_messages - t.visitor_messages
    from taken t where r.conversation_id = ${from} and r.user_id = t.user_id
  `.execute(tables);
  await sql`
    with held as (
      select c.draft_id from conversations c join reply_drafts d on d.id = c.draft_id
      where c.id = ${from} and d.message_id = ${moved}
    )
    update conversations c set draft_id = case c.id when ${to} then h.draft_id end
    from held h where c.id in (${from}, ${to})
  `.execute(tables);
  await rehang(scope, to, ids);
}

/** Names the conversation of messages wherever it is written. */
async function rehang(scope: Scope, to: string, ids: readonly string[]): Promise<void> {
  const tables = scope.tables<InboxTables>();
  for (const table of ['decisions', 'reply_tasks', 'reply_drafts', 'silences'] as const) {
    await tables
      .updateTable(table)
      .set({ conversation_id: to })
      .where('message_id', '=', sql<string>`any(${[...ids]}::uuid[])`)
      .execute();
  }
  await tables
    .updateTable('messages')
    .set({ conversation_id: to })
    .where('id', '=', sql<string>`any(${[...ids]}::uuid[])`)
    .execute();
}

/** Gives everything of a part back to the conversation out of which it was taken; the part is no more. */
export async function returnPart(
  scope: Scope,
  { part_id: part, conversation_id: to, part_status }: SplitRow,
) {
  const tables = scope.tables<InboxTables>();
  await sql`
    insert into conversation_reads (conversation_id, user_id, visitor_messages)
    select ${to}::uuid, user_id, visitor_messages from conversation_reads where conversation_id = ${part}
    on conflict (org_id, conversation_id, user_id)
    do update set visitor_messages = conversation_reads.visitor_messages + excluded.visitor_messages
  `.execute(tables);
  // As when two are merged, unless the part still stands as it began.
  await sql`
    update conversations c set visitor_messages = c.visitor_messages + p.visitor_messages,
      status = case when p.status = ${part_status} then c.status
        when 'handed_over' in (c.status, p.status) then 'handed_over' when p.status = 'open' then 'open' else c.status end,
      awaits_since = case when p.status not in ('handed_over', 'open') then c.awaits_since
        when c.status in ('handed_over', 'open') then least(c.awaits_since, p.awaits_since) else p.awaits_since end,
      replies_in_time = c.replies_in_time + p.replies_in_time, replies_late = c.replies_late + p.replies_late,
      draft_id = (
        select d.id from reply_drafts d where d.id in (c.draft_id, p.draft_id) and not exists (
          select from messages m where m.conversation_id in (c.id, p.id) and m.visibility = 'public' and m.created_at > d.created_at)
        order by d.created_at desc limit 1)
    from conversations p where c.id = ${to} and p.id = ${part}
  `.execute(tables);
  await sql`
    update conversations set snoozed_until = null, snoozed_by = null where id = ${to} and status <> 'snoozed'
  `.execute(tables);
  const { rows } = await sql<{ id: string }>`select id from messages where conversation_id = ${part}`.execute(
    tables,
  );
  await rehang(
    scope,
    to,
    rows.map(({ id }) => id),
  );
  await sql`update notifications set conversation_id = ${to} where conversation_id = ${part}`.execute(tables);
  for (const table of ['conversation_reads', 'bulk_change_items', 'conversation_moves'] as const) {
    await sql`delete from ${sql.table(table)} where conversation_id = ${part}`.execute(tables);
  }
  await tables.deleteFrom('conversations').where('id', '=', part).execute();
}
