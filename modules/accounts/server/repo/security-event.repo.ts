import type { Session as Transaction } from '#kernel/scope';
import type { Place } from './place.ts';
import type { AccountsTables, SecurityEventRow } from './tables.ts';

const events = (transaction: Transaction) => transaction.tables<AccountsTables>();

export async function insertSecurityEvent(transaction: Transaction, event: SecurityEventRow): Promise<void> {
  await events(transaction).insertInto('security_events').values(event).execute();
}

/** A page of what touched a user's account, the latest first. */
export async function securityEventsPage(
  transaction: Transaction,
  userId: string,
  limit: number,
  after: Place,
): Promise<SecurityEventRow[]> {
  return events(transaction)
    .selectFrom('security_events')
    .selectAll()
    .where('user_id', '=', userId)
    .where((build) => build(build.refTuple('at', 'id'), '<', build.tuple(after.at, after.id)))
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
}
