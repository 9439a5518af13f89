import type { Scope } from '#kernel/scope';
import type { SavedView } from '../../contract/index.ts';
import { countFitting } from '../repo/conversation-list.repo.ts';
import type { SavedViewRow } from '../repo/saved-view.repo.ts';

/** Beyond this a number says "99+". */
const countLimit = 100;

/** Views as a member is shown them, each counted with this member's eyes. */
export async function presentSavedViews(
  scope: Scope,
  rows: readonly SavedViewRow[],
  userId: string,
): Promise<SavedView[]> {
  const filters = rows.map((row) => row.filters);
  const counts = await countFitting(scope, filters, { userId }, countLimit);
  return rows.map((row, at) => ({
    id: row.id,
    name: row.name,
    shared: row.shared,
    mine: row.owner_id === userId,
    filters: row.filters,
    count: counts[at] ?? 0,
    createdAt: row.created_at.toISOString(),
  }));
}
