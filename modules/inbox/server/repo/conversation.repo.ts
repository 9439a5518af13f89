import { type Selectable, type SelectQueryBuilder, sql } from 'kysely';
import type { Scope } from '#kernel/scope';
import { memberNameRows } from '#modules/accounts';
import { contactSummaryRows } from '#modules/contacts';
import type { Author, ChannelKind } from '../../contract/index.ts';
import { waitingDraftColumns } from './draft.repo.ts';
import type { InboxTables } from './tables.ts';

/** A row with the kind of its channel, which decides how a reply leaves. */
export type ConversationRow = Selectable<InboxTables['conversations']> & { channel_kind: ChannelKind };

const channelKind =
  sql<ChannelKind>`(select h.kind from channels h where h.id = conversations.channel_id)`.as('channel_kind');

/**
 * Conversations as views show them, with the names of their channel, contact and assignee: tokens stay in the table.
 * @param page which ones; a list cuts its page before anything is joined to it
 */
export function viewsOf(
  scope: Scope,
  page: SelectQueryBuilder<InboxTables, 'conversations', Selectable<InboxTables['conversations']>>,
) {
  return scope
    .tables<InboxTables>()
    .selectFrom(page.as('conversations'))
    .innerJoin('channels', 'channels.id', 'conversations.channel_id')
    .leftJoin(contactSummaryRows(scope).as('contact'), 'contact.id', 'conversations.contact_id')
    .leftJoin('teams', 'teams.id', 'conversations.team_id')
    .leftJoin(memberNameRows(scope).as('assignee'), 'assignee.id', 'conversations.assignee_id')
    .select(viewColumns)
    .select(waitingDraftColumns);
}

const viewColumns = [
  'conversations.id',
  'conversations.channel_id',
  'conversations.contact_id',
  'conversations.status',
  'conversations.subject',
  'conversations.needs_person',
  'conversations.assistant',
  'conversations.assignee_id',
  'conversations.language',
  'conversations.sentiment',
  'conversations.tags',
  'conversations.snoozed_until',
  'conversations.team_id',
  'conversations.reply_due_at',
  'conversations.reply_soon_at',
  'conversations.replies_in_time',
  'conversations.replies_late',
  'conversations.rating',
  'teams.name as team_name',
  'conversations.last_message_author',
  'conversations.last_message_text',
  'conversations.last_message_at',
  'conversations.last_activity_at',
  'conversations.created_at',
  'channels.name as channel_name',
  'channels.kind as channel_kind',
  'contact.name as contact_name',
  'contact.interest as contact_interest',
  'assignee.name as assignee_name',
] as const;

/** Lets one opening request with this key run at a time, so that a repeat finds what the first one made. */
export async function lockOpening(scope: Scope, channelId: string, clientId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${channelId}:${clientId}`}, 0))`.execute(
    scope.tables<InboxTables>(),
  );
}

export async function findOpened(scope: Scope, channelId: string, clientId: string) {
  return scope
    .tables<InboxTables>()
    .selectFrom('conversations')
    .selectAll()
    .select(channelKind)
    .where('channel_id', '=', channelId)
    .where('opening_client_id', '=', clientId)
    .executeTakeFirst();
}

type NewConversation = Pick<
  ConversationRow,
  | 'id'
  | 'channel_id'
  | 'contact_id'
  | 'status'
  | 'assistant'
  | 'language_hint'
  | 'page_url'
  | 'opening_client_id'
  | 'visitor_token_hash'
  | 'visitor_token'
  | 'last_activity_at'
  | 'created_at'
> &
  Partial<Pick<ConversationRow, 'language' | 'sentiment' | 'subject' | 'tags' | 'assignee_id'>>;

export async function insertConversation(scope: Scope, conversation: NewConversation): Promise<void> {
  await scope
    .tables<InboxTables>()
    .insertInto('conversations')
    .values({
      assignee_id: null,
      language: null,
      last_message_author: null,
      last_message_text: null,
      last_message_at: null,
      ...conversation,
    })
    .execute();
}

export async function findConversation(scope: Scope, id: string): Promise<ConversationRow | undefined> {
  return scope
    .tables<InboxTables>()
    .selectFrom('conversations')
    .selectAll()
    .select(channelKind)
    .where('id', '=', id)
    .executeTakeFirst();
}

/**
 * Locks the row, and before it the row of the visitor's thread from which it was split off: messages of one thread are
 * numbered one after the other.
 */
export async function lockConversation(scope: Scope, id: string): Promise<ConversationRow | undefined> {
  const locked = await scope
    .tables<InboxTables>()
    .selectFrom('conversations')
    .selectAll()
    .select(channelKind)
    .where((build) =>
      build.or([
        build('id', '=', id),
        build(
          'id',
          '=',
          build.selectFrom('conversations as part').select('part.thread_id').where('part.id', '=', id),
        ),
      ]),
    )
    .orderBy(sql`thread_id nulls first`)
    .forUpdate()
    .execute();
  return locked.find((row) => row.id === id);
}

export type ConversationChange = Partial<
  Pick<
    ConversationRow,
    | 'status'
    | 'assistant'
    | 'assignee_id'
    | 'language'
    | 'sentiment'
    | 'tags'
    | 'snoozed_until'
    | 'snoozed_by'
    | 'draft_id'
    | 'team_id'
    | 'away_until'
    | 'awaits_since'
    | 'contact_id'
    | 'last_seq'
    | 'visitor_messages'
    | 'last_message_at'
    | 'last_activity_at'
  >
> & { last_message_author?: Author; last_message_text?: string };

export async function updateConversationRow(
  scope: Scope,
  id: string,
  change: ConversationChange,
): Promise<void> {
  if (Object.keys(change).length === 0) return;
  const awake = change.status !== undefined && change.status !== 'snoozed';
  const updated = await scope
    .tables<InboxTables>()
    .updateTable('conversations')
    .set({ ...change, ...(awake && { snoozed_until: null, snoozed_by: null }) })
    .where('id', '=', id)
    .returning('merged_into')
    .executeTakeFirst();
  if (updated?.merged_into != null) await liftChange(scope, updated.merged_into, change);
}

/** What happens in a merged conversation is seen in the one in which it is read: its last message, and who is waited for. */
async function liftChange(scope: Scope, head: string, change: ConversationChange): Promise<void> {
  const wrote = change.visitor_messages !== undefined;
  const handed = change.status === 'handed_over';
  const awaits = change.awaits_since ?? null;
  const spoke = change.last_message_at !== undefined;
  const goesOn = sql<boolean>`${wrote || handed} and status in ('resolved', 'snoozed', 'pending')`;
  const lifted = await sql<{ merged_into: string | null }>`
    update conversations set
      last_message_author = coalesce(${change.last_message_author ?? null}, last_message_author),
      last_message_text = coalesce(${change.last_message_text ?? null}, last_message_text),
      last_message_at = coalesce(${change.last_message_at ?? null}::timestamptz, last_message_at),
      last_activity_at = coalesce(${change.last_activity_at ?? null}::timestamptz, last_activity_at),
      visitor_messages = visitor_messages + ${wrote ? 1 : 0},
      status = case when ${handed} then 'handed_over'
        when ${wrote} and status in ('resolved', 'snoozed', 'pending') then 'open' else status end,
      snoozed_until = case when ${wrote || handed} then null else snoozed_until end,
      snoozed_by = case when ${wrote || handed} then null else snoozed_by end,
      awaits_since = coalesce(case when ${goesOn} then null else awaits_since end, ${awaits}::timestamptz),
      -- Nobody is silent any more; an answer to somebody in another thread waits on.
      draft_id = case when ${spoke} and exists (
        select from reply_drafts d where d.id = draft_id and d.kind = 'follow_up') then null else draft_id end
    where id = ${head} returning merged_into
  `.execute(scope.tables<InboxTables>());
  const next = lifted.rows[0]?.merged_into;
  if (next != null) await liftChange(scope, next, change);
}

/** Lets the assistant answer in these threads, or keeps it silent there. */
export async function setAssistant(scope: Scope, ids: readonly string[], assistant: 'on' | 'off') {
  await scope
    .tables<InboxTables>()
    .updateTable('conversations')
    .set({ assistant })
    .where('id', 'in', ids)
    .where('assistant', '<>', assistant)
    .execute();
}

export interface Woken {
  readonly id: string;
  readonly snoozed_by: string | null;
}

/** Opens up to `limit` conversations whose sleep is over; whom another worker holds is left to it. */
export async function wakeRows(scope: Scope, limit: number): Promise<Woken[]> {
  const now = scope.now();
  const woken = await sql<Woken>`
    update conversations c
    set status = 'open', snoozed_until = null, snoozed_by = null, last_activity_at = ${now},
      awaits_since = case when c.awaits_since is null then null else ${now}::timestamptz end
    from (
      select id, snoozed_by from conversations where snoozed_until <= ${now}
      order by snoozed_until limit ${limit} for no key update skip locked
    ) due
    where c.id = due.id
    returning c.id, due.snoozed_by
  `.execute(scope.tables<InboxTables>());
  return woken.rows;
}

/** Conversations by id, as views show them, in no particular order. */
export async function conversationsById(scope: Scope, ids: readonly string[]) {
  const page = scope
    .tables<InboxTables>()
    .selectFrom('conversations')
    .selectAll()
    .where('id', 'in', [...ids]);
  return viewsOf(scope, page).execute();
}

/** Points every conversation of one contact to another and remembers which, so that it can be undone. */
export async function moveConversations(scope: Scope, move: { mergeId: string; from: string; to: string }) {
  await sql`
    with moved as (
      update conversations set contact_id = ${move.to} where contact_id = ${move.from} returning id
    )
    insert into conversation_moves (merge_id, conversation_id) select ${move.mergeId}::uuid, id from moved
    on conflict do nothing
  `.execute(scope.tables<InboxTables>());
}

/** Gives the conversations of one merge back to the contact that they came from. */
export async function moveConversationsBack(scope: Scope, move: { mergeId: string; to: string }) {
  await sql`
    with returned as (
      delete from conversation_moves where merge_id = ${move.mergeId} returning conversation_id
    )
    update conversations set contact_id = ${move.to} where id in (select conversation_id from returned)
  `.execute(scope.tables<InboxTables>());
}
