import type * as z from 'zod';
import { kernelErrors } from '#kernel/contract';
import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import type { SavedView, updateSavedViewContract } from '../../contract/index.ts';
import { updateSavedViewRow } from '../repo/saved-view.repo.ts';
import { actingMember } from './acting-member.ts';
import { changeableView } from './changeable-view.ts';
import { mayShareViews } from './may-share-views.ts';
import { presentSavedViews } from './present-saved-views.ts';

type Change = z.output<NonNullable<typeof updateSavedViewContract.body>>;

/** Changes a view. One that all see is made personal by who made it alone, or it would vanish for its maker. */
export async function updateSavedView(scope: Scope, id: string, change: Change): Promise<SavedView> {
  const { userId } = actingMember(scope);
  const before = await changeableView(scope, id);
  if (change.shared) mayShareViews(scope);
  if (change.shared === false && before.owner_id !== userId) fail(kernelErrors.forbidden);
  await updateSavedViewRow(scope, id, change);
  const [view] = await presentSavedViews(scope, [{ ...before, ...change }], userId);
  if (!view) throw new Error('A stored view is presented.');
  return view;
}
