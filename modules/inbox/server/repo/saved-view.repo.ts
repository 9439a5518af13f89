import { type Selectable, sql } from 'kysely';
import type { Scope } from '#kernel/scope';
import type { ConversationFilters } from '../../contract/index.ts';
import type { InboxTables } from './tables.ts';

export type SavedViewRow = Omit<Selectable<InboxTables['saved_views']>, 'org_id'>;

/** Views that a member sees, in this member's order; those without a place come behind, the oldest first. */
export async function selectSavedViews(scope: Scope, userId: string, limit: number): Promise<SavedViewRow[]> {
  const order = sql`array_position(
    (select o.view_ids from saved_view_orders o where o.user_id = ${userId}), saved_views.id
  ) nulls last`;
  return visible(scope, userId).orderBy(order).orderBy('created_at').orderBy('id').limit(limit).execute();
}

/** Another member's personal view is not found. */
export async function findSavedView(
  scope: Scope,
  id: string,
  userId: string,
): Promise<SavedViewRow | undefined> {
  return visible(scope, userId).where('id', '=', id).executeTakeFirst();
}

const visible = (scope: Scope, userId: string) =>
  scope
    .tables<InboxTables>()
    .selectFrom('saved_views')
    .selectAll()
    .where((where) => where.or([where('shared', '=', true), where('owner_id', '=', userId)]));

export async function insertSavedView(scope: Scope, view: SavedViewRow): Promise<void> {
  await scope
    .tables<InboxTables>()
    .insertInto('saved_views')
    .values({ ...view, filters: JSON.stringify(view.filters) })
    .execute();
}

export async function updateSavedViewRow(
  scope: Scope,
  id: string,
  { filters, ...change }: { name?: string; shared?: boolean; filters?: ConversationFilters },
): Promise<void> {
  const set = { ...change, ...(filters !== undefined && { filters: JSON.stringify(filters) }) };
  if (Object.keys(set).length === 0) return;
  await scope.tables<InboxTables>().updateTable('saved_views').set(set).where('id', '=', id).execute();
}

export async function deleteSavedViewRow(scope: Scope, id: string): Promise<void> {
  await scope.tables<InboxTables>().deleteFrom('saved_views').where('id', '=', id).execute();
}

export async function upsertViewOrder(scope: Scope, userId: string, ids: readonly string[]): Promise<void> {
  await scope
    .tables<InboxTables>()
    .insertInto('saved_view_orders')
    .values({ user_id: userId, view_ids: [...ids] })
    .onConflict((conflict) => conflict.columns(['org_id', 'user_id']).doUpdateSet({ view_ids: [...ids] }))
    .execute();
}
