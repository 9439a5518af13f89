import { type Selectable, sql } from 'kysely';
import type { Scope } from '#kernel/scope';
import type { InboxTables } from './tables.ts';

type Row = Selectable<InboxTables['conversations']>;

/** What a bulk change may change of a conversation, as it is kept; instants as ISO 8601. */
export interface KeptState {
  readonly status: Row['status'];
  readonly assignee_id: string | null;
  readonly snoozed_until: string | null;
  readonly snoozed_by: string | null;
  readonly tags: readonly string[];
}

export interface BulkItem {
  readonly conversation_id: string;
  /** Only what was changed; `read` is how many visitor messages the member had read, null for never. */
  readonly before: Partial<KeptState> & { readonly read?: number | null };
  readonly after: Partial<KeptState> & { readonly read?: number };
}

/** Locks conversations in one order for everybody, so that two bulk changes never wait for each other. */
export async function lockConversations(scope: Scope, ids: readonly string[]): Promise<Row[]> {
  if (ids.length === 0) return [];
  return scope
    .tables<InboxTables>()
    .selectFrom('conversations')
    .selectAll()
    .where('id', 'in', ids)
    .where('merged_into', 'is', null)
    .orderBy('id')
    .forUpdate()
    .execute();
}

/** @param goOnAt from when on a person is waited for in those that were put aside and go on; as before without it */
export async function writeStates(
  scope: Scope,
  states: readonly (KeptState & { readonly id: string })[],
  goOnAt?: Date,
): Promise<void> {
  if (states.length === 0) return;
  await sql`
    update conversations c
    set status = s.status, assignee_id = s.assignee_id, snoozed_until = s.snoozed_until,
      snoozed_by = s.snoozed_by, tags = s.tags,
      awaits_since = case when c.awaits_since is not null and c.status in ('pending', 'snoozed', 'resolved')
        and s.status in ('open', 'handed_over') then coalesce(${goOnAt ?? null}::timestamptz, c.awaits_since) else c.awaits_since end
    from jsonb_to_recordset(${JSON.stringify(states)}::jsonb) as s(
      id uuid, status text, assignee_id uuid, snoozed_until timestamptz, snoozed_by uuid, tags text[])
    where c.id = s.id
  `.execute(scope.tables<InboxTables>());
}

/** How many visitor messages a member has read of each conversation; those never read are not in it. */
export async function readCounts(
  scope: Scope,
  ids: readonly string[],
  userId: string,
): Promise<ReadonlyMap<string, number>> {
  if (ids.length === 0) return new Map();
  const rows = await scope
    .tables<InboxTables>()
    .selectFrom('conversation_reads')
    .select(['conversation_id', 'visitor_messages'])
    .where('user_id', '=', userId)
    .where('conversation_id', 'in', ids)
    .execute();
  return new Map(rows.map((row) => [row.conversation_id, row.visitor_messages]));
}

/** Sets exactly these counts; null is "never read". */
export async function writeReads(
  scope: Scope,
  userId: string,
  reads: readonly { readonly id: string; readonly read: number | null }[],
): Promise<void> {
  const tables = scope.tables<InboxTables>();
  const never = reads.flatMap(({ id, read }) => (read === null ? [id] : []));
  const known = reads.filter(({ read }) => read !== null);
  if (never.length > 0) {
    await tables
      .deleteFrom('conversation_reads')
      .where('user_id', '=', userId)
      .where('conversation_id', 'in', never)
      .execute();
  }
  if (known.length === 0) return;
  await sql`
    insert into conversation_reads (conversation_id, user_id, visitor_messages)
    select r.id, ${userId}::uuid, r.read from jsonb_to_recordset(${JSON.stringify(known)}::jsonb) as r(id uuid, read int)
    on conflict (org_id, conversation_id, user_id) do update set visitor_messages = excluded.visitor_messages
  `.execute(tables);
}

/** Keeps what a bulk change did, and forgets those that nobody can undo any more. */
export async function insertBulk(
  scope: Scope,
  bulk: { readonly id: string; readonly userId: string; readonly forgetBefore: Date },
  items: readonly BulkItem[],
): Promise<void> {
  const tables = scope.tables<InboxTables>();
  await tables.deleteFrom('bulk_changes').where('created_at', '<', bulk.forgetBefore).execute();
  await tables
    .insertInto('bulk_changes')
    .values({ id: bulk.id, user_id: bulk.userId, created_at: scope.now() })
    .execute();
  if (items.length === 0) return;
  await sql`
    insert into bulk_change_items (bulk_id, conversation_id, before, after)
    select ${bulk.id}::uuid, i.conversation_id, i.before, i.after
    from jsonb_to_recordset(${JSON.stringify(items)}::jsonb) as i(conversation_id uuid, before jsonb, after jsonb)
  `.execute(tables);
}

/** Takes a member's bulk change that was made after `madeAfter`, for good; undefined where there is none. */
export async function takeBulk(
  scope: Scope,
  bulk: { readonly id: string; readonly userId: string; readonly madeAfter: Date },
): Promise<BulkItem[] | undefined> {
  const tables = scope.tables<InboxTables>();
  const found = await tables
    .selectFrom('bulk_changes')
    .select('id')
    .where('id', '=', bulk.id)
    .where('user_id', '=', bulk.userId)
    .where('created_at', '>', bulk.madeAfter)
    .forUpdate()
    .executeTakeFirst();
  if (!found) return undefined;
  const items = await tables
    .selectFrom('bulk_change_items')
    .select(['conversation_id', 'before', 'after'])
    .where('bulk_id', '=', bulk.id)
    .execute();
  await tables.deleteFrom('bulk_changes').where('id', '=', bulk.id).execute();
  return items as BulkItem[];
}
