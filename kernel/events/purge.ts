import { sql } from 'kysely';
import type { Scope } from '#kernel/scope';

/** Deletes one organisation's live events after seven days and idempotency keys after one. */
export async function purgeExpired(scope: Scope): Promise<void> {
  const trx = scope.tables<unknown>();
  const now = scope.now();
  await sql`delete from live_events where occurred_at < ${now}::timestamptz - interval '7 days'`.execute(trx);
  await sql`delete from idempotency_keys where created_at < ${now}::timestamptz - interval '24 hours'`.execute(
    trx,
  );
}
