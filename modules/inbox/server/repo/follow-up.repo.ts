import { type Selectable, sql } from 'kysely';
import type { Scope } from '#kernel/scope';
import type { InboxTables } from './tables.ts';

export type FollowUpRow = Omit<Selectable<InboxTables['follow_ups']>, 'org_id'>;

export async function findFollowUp(scope: Scope, conversationId: string): Promise<FollowUpRow | undefined> {
  return scope
    .tables<InboxTables>()
    .selectFrom('follow_ups')
    .select([
      'conversation_id',
      'address',
      'tries',
      'reference_ids',
      'asked_at',
      'confirmed_at',
      'stopped_at',
    ])
    .where('conversation_id', '=', conversationId)
    .executeTakeFirst();
}

/** Begins anew with an address that nobody has proved; the one before is forgotten, but counts as a try. */
export async function putFollowUp(scope: Scope, conversationId: string, address: string): Promise<void> {
  await sql`
    insert into follow_ups (conversation_id, address, asked_at) values (${conversationId}, ${address}, ${scope.now()})
    on conflict (org_id, conversation_id) do update set
      address = excluded.address, tries = follow_ups.tries + 1, asked_at = excluded.asked_at,
      confirmed_at = null, stopped_at = null, reference_ids = '{}'
  `.execute(scope.tables<InboxTables>());
}

export async function changeFollowUp(
  scope: Scope,
  conversationId: string,
  change: Partial<Pick<FollowUpRow, 'confirmed_at' | 'stopped_at' | 'reference_ids'>>,
): Promise<void> {
  await scope
    .tables<InboxTables>()
    .updateTable('follow_ups')
    .set(change)
    .where('conversation_id', '=', conversationId)
    .execute();
}

/** In how many conversations the address was given since then, and not proved. */
export async function countUnproved(scope: Scope, address: string, since: Date): Promise<number> {
  const counted = await scope
    .tables<InboxTables>()
    .selectFrom('follow_ups')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('address', '=', address)
    .where('asked_at', '>=', since)
    .where('confirmed_at', 'is', null)
    .executeTakeFirstOrThrow();
  return counted.count;
}
