import type { Scope } from '#kernel/scope';
import type { InboxTables } from './tables.ts';

/** Up to `limit` conversations that a member has, those that are resolved apart. */
export async function idsAssignedTo(scope: Scope, userId: string, limit: number): Promise<string[]> {
  const rows = await scope
    .tables<InboxTables>()
    .selectFrom('conversations')
    .select('id')
    .where('assignee_id', '=', userId)
    .where('status', '<>', 'resolved')
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}

/** What is done has nobody any more either: nobody is told, but opened again it is not given to who left. */
export async function releaseResolved(scope: Scope, userId: string): Promise<void> {
  await scope
    .tables<InboxTables>()
    .updateTable('conversations')
    .set({ assignee_id: null })
    .where('assignee_id', '=', userId)
    .where('status', '=', 'resolved')
    .execute();
}

const ofMembers = [
  'notification_choices',
  'notifications',
  'conversation_reads',
  'saved_view_orders',
  'team_members',
] as const;

/** Deletes what was kept about a member for the member alone. */
export async function forgetMember(scope: Scope, userId: string): Promise<void> {
  for (const table of ofMembers) {
    await scope.tables<InboxTables>().deleteFrom(table).where('user_id', '=', userId).execute();
  }
}
