import type * as z from 'zod';
import { fail } from '#kernel/errors';
import { newId } from '#kernel/ids';
import type { Scope } from '#kernel/scope';
import {
  type createSavedViewContract,
  inboxErrors,
  maxSavedViews,
  type SavedView,
} from '../../contract/index.ts';
import { insertSavedView, selectSavedViews } from '../repo/saved-view.repo.ts';
import { actingMember } from './acting-member.ts';
import { mayShareViews } from './may-share-views.ts';
import { presentSavedViews } from './present-saved-views.ts';

type Given = z.output<NonNullable<typeof createSavedViewContract.body>>;

export async function createSavedView(scope: Scope, given: Given): Promise<SavedView> {
  const { userId } = actingMember(scope);
  if (given.shared) mayShareViews(scope);
  const known = await selectSavedViews(scope, userId, maxSavedViews);
  if (known.length >= maxSavedViews) fail(inboxErrors.tooManyViews, { most: maxSavedViews });
  const row = { id: newId(), owner_id: userId, ...given, created_at: scope.now() };
  await insertSavedView(scope, row);
  const [view] = await presentSavedViews(scope, [row], userId);
  if (!view) throw new Error('A stored view is presented.');
  return view;
}
