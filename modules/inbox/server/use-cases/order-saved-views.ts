import type { Scope } from '#kernel/scope';
import { maxSavedViews } from '../../contract/index.ts';
import { selectSavedViews, upsertViewOrder } from '../repo/saved-view.repo.ts';
import { actingMember } from './acting-member.ts';

/** Keeps the order in which a member wants the views; what this member does not see has no place in it. */
export async function orderSavedViews(scope: Scope, ids: readonly string[]): Promise<void> {
  const { userId } = actingMember(scope);
  const seen = new Set((await selectSavedViews(scope, userId, maxSavedViews)).map(({ id }) => id));
  await upsertViewOrder(
    scope,
    userId,
    [...new Set(ids)].filter((id) => seen.has(id)),
  );
}
