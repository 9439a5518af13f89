import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { inboxErrors } from '../../contract/index.ts';
import { findSavedView, type SavedViewRow } from '../repo/saved-view.repo.ts';
import { actingMember } from './acting-member.ts';
import { mayShareViews } from './may-share-views.ts';

/** A view that the acting member sees and may change: shared ones are for those who may share. */
export async function changeableView(scope: Scope, id: string): Promise<SavedViewRow> {
  const view = await findSavedView(scope, id, actingMember(scope).userId);
  if (!view) return fail(inboxErrors.viewNotFound);
  if (view.shared) mayShareViews(scope);
  return view;
}
