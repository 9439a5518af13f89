import { sql } from 'kysely';
import type { Scope } from '#kernel/scope';
import type { InboxTables } from './tables.ts';

export interface ClaimedTask {
  readonly messageId: string;
  readonly attempts: number;
}

export async function insertReplyTask(
  scope: Scope,
  task: { message_id: string; conversation_id: string; seq: number; created_at: Date },
): Promise<void> {
  await scope
    .tables<InboxTables>()
    .insertInto('reply_tasks')
    .values({ ...task, lease_owner: null, lease_until: null })
    .execute();
}

/** Whether all that is said and shown in a message's files is known by now. */
const isWhole = sql`not exists (select 1 from file_texts f where f.message_id = t.message_id and f.state = 'waiting')`;

/**
 * Takes the oldest waiting message of a conversation; null when there is none, when its files are still to be heard or
 * read, or when somebody else holds it: messages are answered one after the other, and whoever finishes one takes the next.
 * @param leaseMs how long the taker is believed to live
 */
export async function claimOldest(
  scope: Scope,
  conversationId: string,
  owner: string,
  leaseMs: number,
): Promise<ClaimedTask | null> {
  const now = scope.now();
  const claimed = await sql<{ message_id: string; attempts: number }>`
    update reply_tasks t set lease_owner = ${owner}, attempts = t.attempts + 1,
      lease_until = ${now}::timestamptz + make_interval(secs => ${leaseMs / 1000})
    where t.message_id = (
        select o.message_id from reply_tasks o where o.conversation_id = ${conversationId} order by o.seq limit 1 for update
      )
      and (t.lease_until is null or t.lease_until < ${now}) and ${isWhole}
    returning t.message_id, t.attempts
  `.execute(scope.tables<InboxTables>());
  const row = claimed.rows[0];
  return row ? { messageId: row.message_id, attempts: row.attempts } : null;
}

/** Ends a task that is still the owner's; false when another took it over. */
export async function finishTask(scope: Scope, messageId: string, owner: string): Promise<boolean> {
  const result = await scope
    .tables<InboxTables>()
    .deleteFrom('reply_tasks')
    .where('message_id', '=', messageId)
    .where('lease_owner', '=', owner)
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
}

/** Lets a task that is still the owner's wait again; false when another took it over. */
export async function releaseTask(scope: Scope, messageId: string, owner: string): Promise<boolean> {
  const result = await scope
    .tables<InboxTables>()
    .updateTable('reply_tasks')
    .set({ lease_owner: null, lease_until: null })
    .where('message_id', '=', messageId)
    .where('lease_owner', '=', owner)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Conversations with a message that waits since before `createdBefore` and that nobody holds. */
export async function waitingConversations(
  scope: Scope,
  createdBefore: Date,
  limit: number,
): Promise<string[]> {
  const rows = await sql<{ conversation_id: string }>`
    select distinct t.conversation_id from reply_tasks t
    where t.created_at <= ${createdBefore} and (t.lease_until is null or t.lease_until < ${scope.now()}) and ${isWhole}
    limit ${limit}
  `.execute(scope.tables<InboxTables>());
  return rows.rows.map((row) => row.conversation_id);
}

/** Whether a message still waits for its answer. */
export async function awaitsReply(scope: Scope, messageId: string): Promise<boolean> {
  const found = await scope
    .tables<InboxTables>()
    .selectFrom('reply_tasks')
    .select('message_id')
    .where('message_id', '=', messageId)
    .executeTakeFirst();
  return found !== undefined;
}
