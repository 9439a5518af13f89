import { sql } from 'kysely';
import type { Scope } from '#kernel/scope';
import type { ConversationStatus } from '../../contract/index.ts';
import type { InboxTables } from './tables.ts';

/** Every conversation of a visitor's thread: the thread itself and what was split off it. */
export async function partsOf(scope: Scope, threadId: string): Promise<string[]> {
  const found = await scope
    .tables<InboxTables>()
    .selectFrom('conversations')
    .select('id')
    .where((build) => build.or([build('id', '=', threadId), build('thread_id', '=', threadId)]))
    .execute();
  return found.map(({ id }) => id);
}

/** The part in which visitor and shop spoke last: what the visitor writes next belongs there. */
export async function speakingPart(scope: Scope, threadId: string): Promise<string> {
  const parts = await partsOf(scope, threadId);
  if (parts.length < 2) return threadId;
  const found = await scope
    .tables<InboxTables>()
    .selectFrom('messages')
    .select('conversation_id')
    .where('conversation_id', 'in', parts)
    .where('visibility', '=', 'public')
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return found?.conversation_id ?? threadId;
}

/** The next number in a visitor's thread, whose row the caller holds locked. */
export async function nextSeq(scope: Scope, threadId: string): Promise<number> {
  const { last_seq: seq } = await scope
    .tables<InboxTables>()
    .updateTable('conversations')
    .set({ last_seq: sql<number>`last_seq + 1` })
    .where('id', '=', threadId)
    .returning('last_seq')
    .executeTakeFirstOrThrow();
  return seq;
}

/**
 * How the threads stand in which these conversations are seen by their visitors: a thread of several parts is as little
 * finished as the least finished of them.
 */
export async function visitorStates(scope: Scope, ids: readonly string[]) {
  const found = await sql<{ id: string; status: ConversationStatus }>`
    select distinct on (t.id) t.id, p.status
    from (
      select distinct coalesce(thread_id, id) as id from conversations where id = any(${[...ids]}::uuid[])
    ) t join conversations p on p.id = t.id or p.thread_id = t.id
    order by t.id, array_position(array['handed_over', 'open', 'pending', 'snoozed', 'resolved'], p.status)
  `.execute(scope.tables<InboxTables>());
  return found.rows;
}
