import { type Selectable, sql } from 'kysely';
import type { Scope } from '#kernel/scope';
import type { InboxTables } from './tables.ts';

export type CannedReplyRow = Omit<Selectable<InboxTables['canned_replies']>, 'org_id'>;
export type CannedReplyChange = Pick<CannedReplyRow, 'title' | 'folder' | 'text' | 'shared'>;

/** What a member sees, those that are used most first. */
export async function selectCannedReplies(
  scope: Scope,
  userId: string,
  limit: number,
): Promise<CannedReplyRow[]> {
  return visible(scope, userId).orderBy('uses', 'desc').orderBy('title').orderBy('id').limit(limit).execute();
}

/** Another member's own reply is not found. */
export async function findCannedReply(
  scope: Scope,
  id: string,
  userId: string,
): Promise<CannedReplyRow | undefined> {
  return visible(scope, userId).where('id', '=', id).executeTakeFirst();
}

const visible = (scope: Scope, userId: string) =>
  scope
    .tables<InboxTables>()
    .selectFrom('canned_replies')
    .selectAll()
    .where((where) => where.or([where('shared', '=', true), where('owner_id', '=', userId)]));

export async function insertCannedReply(
  scope: Scope,
  reply: CannedReplyChange & Pick<CannedReplyRow, 'id' | 'owner_id' | 'created_at'>,
): Promise<void> {
  await scope.tables<InboxTables>().insertInto('canned_replies').values(reply).execute();
}

export async function updateCannedReplyRow(
  scope: Scope,
  id: string,
  change: CannedReplyChange,
): Promise<void> {
  await scope.tables<InboxTables>().updateTable('canned_replies').set(change).where('id', '=', id).execute();
}

export async function deleteCannedReplyRow(scope: Scope, id: string): Promise<void> {
  await scope.tables<InboxTables>().deleteFrom('canned_replies').where('id', '=', id).execute();
}

export async function countReplyUse(scope: Scope, id: string): Promise<void> {
  await scope
    .tables<InboxTables>()
    .updateTable('canned_replies')
    .set({ uses: sql`uses + 1` })
    .where('id', '=', id)
    .execute();
}

/** Whether any member's macro sends the reply. */
export async function macroSends(scope: Scope, id: string): Promise<boolean> {
  const found = await sql`
    select 1 from macros where actions @> ${JSON.stringify([{ kind: 'reply', cannedReplyId: id }])}::jsonb limit 1
  `.execute(scope.tables<InboxTables>());
  return found.rows.length > 0;
}
