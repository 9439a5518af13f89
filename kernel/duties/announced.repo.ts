import { sql } from 'kysely';
import { lockRelay, type Scope } from '#kernel/scope';

/**
 * Deletes what was announced about things, whether open browsers have been told of it or not: frames are kept for a
 * week and show what they speak of. Numbers that are missing afterwards are as legal as those of frames that a reader may
 * not see.
 * @param ids of the things, as the announcements name them
 */
export async function forgetAnnounced(scope: Scope, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  // A relay that has read the outbox and not yet numbered what it read would bring it back.
  await lockRelay(scope);
  const trx = scope.tables<unknown>();
  const mentions = [...ids].map((id) => `%${id}%`);
  await sql`delete from outbox where data::text like any (${mentions}::text[])`.execute(trx);
  await sql`
    delete from live_events
    where stream = any (${ids.map((id) => `visitor:${id}`)}::text[]) or data::text like any (${mentions}::text[])
  `.execute(trx);
}
