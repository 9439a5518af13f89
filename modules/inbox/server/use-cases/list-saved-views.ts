import type { Scope } from '#kernel/scope';
import { maxSavedViews, type SavedView } from '../../contract/index.ts';
import { selectSavedViews } from '../repo/saved-view.repo.ts';
import { actingMember } from './acting-member.ts';
import { presentSavedViews } from './present-saved-views.ts';

export async function listSavedViews(scope: Scope): Promise<{ items: SavedView[] }> {
  const { userId } = actingMember(scope);
  const rows = await selectSavedViews(scope, userId, maxSavedViews);
  return { items: await presentSavedViews(scope, rows, userId) };
}
