import { type Selectable, sql } from 'kysely';
import type { Scope } from '#kernel/scope';
import type { InboxTables } from './tables.ts';

export type MailedRow = Selectable<InboxTables['notifications']>;

/** Which of these are to be mailed at once and were not yet; locked, so that nobody else mails them too. */
export async function lockToMailNow(scope: Scope, ids: readonly string[]): Promise<MailedRow[]> {
  if (ids.length === 0) return [];
  return scope
    .tables<InboxTables>()
    .selectFrom('notifications')
    .selectAll()
    .where('id', 'in', [...ids])
    .where('mail', '=', 'now')
    .where('mailed_at', 'is', null)
    .orderBy('id')
    .forUpdate()
    .execute();
}

/** Members for whom something waits that was left after an instant. */
export async function membersWithDigest(scope: Scope, after: Date): Promise<string[]> {
  const rows = await forDigest(scope, after).select('user_id').distinct().orderBy('user_id').execute();
  return rows.map(({ user_id }) => user_id);
}

/** What a member's digest tells: unread, left between two instants, the oldest first. Locked, like the others. */
export async function lockForDigest(
  scope: Scope,
  userId: string,
  { after, until }: { readonly after: Date; readonly until: Date },
): Promise<MailedRow[]> {
  return forDigest(scope, after)
    .selectAll()
    .where('user_id', '=', userId)
    .where('created_at', '<=', until)
    .orderBy('created_at')
    .orderBy('id')
    .forUpdate()
    .execute();
}

const forDigest = (scope: Scope, after: Date) =>
  scope
    .tables<InboxTables>()
    .selectFrom('notifications')
    .where('mail', '=', 'digest')
    .where('mailed_at', 'is', null)
    .where('read_at', 'is', null)
    .where('created_at', '>', after);

export async function markMailed(scope: Scope, rows: readonly Pick<MailedRow, 'id'>[]): Promise<void> {
  await sql`
    update notifications set mailed_at = ${scope.now()} where id = any(${rows.map(({ id }) => id)}::uuid[])
  `.execute(scope.tables<InboxTables>());
}

/** A member who wants no digest any more gets none of what waits for one. */
export async function leaveOutOfDigests(scope: Scope, userId: string): Promise<void> {
  await scope
    .tables<InboxTables>()
    .updateTable('notifications')
    .set({ mail: null })
    .where('user_id', '=', userId)
    .where('mail', '=', 'digest')
    .where('mailed_at', 'is', null)
    .execute();
}
