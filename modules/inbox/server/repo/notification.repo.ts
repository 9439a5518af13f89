import { type Insertable, sql } from 'kysely';
import type { PageQuery } from '#kernel/contract';
import { beforeCursor } from '#kernel/paging';
import type { Scope } from '#kernel/scope';
import type { InboxTables } from './tables.ts';

export type NotificationRow = Omit<Insertable<InboxTables['notifications']>, 'org_id'>;

export async function insertNotifications(scope: Scope, rows: readonly NotificationRow[]): Promise<void> {
  if (rows.length === 0) return;
  await scope
    .tables<InboxTables>()
    .insertInto('notifications')
    .values([...rows])
    .execute();
}

/** One more than `limit`, newest first. */
export async function selectNotifications(scope: Scope, userId: string, query: PageQuery) {
  return scope
    .tables<InboxTables>()
    .selectFrom('notifications')
    .selectAll()
    .where('user_id', '=', userId)
    .where('on_page', '=', true)
    .where(beforeCursor(query.cursor))
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(query.limit + 1)
    .execute();
}

/** Marks a member's notifications as read: all that the page shows, or all of one conversation. */
export async function readNotificationRows(
  scope: Scope,
  userId: string,
  readAt: Date,
  conversationId?: string,
): Promise<void> {
  const update = scope
    .tables<InboxTables>()
    .updateTable('notifications')
    .set({ read_at: readAt })
    .where('user_id', '=', userId)
    .where('read_at', 'is', null);
  await update
    .where(
      conversationId === undefined
        ? sql<boolean>`on_page`
        : sql<boolean>`conversation_id = ${conversationId}`,
    )
    .execute();
}
