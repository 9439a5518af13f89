import type { Scope } from '#kernel/scope';
import { deleteSavedViewRow } from '../repo/saved-view.repo.ts';
import { changeableView } from './changeable-view.ts';

export async function deleteSavedView(scope: Scope, id: string): Promise<void> {
  await changeableView(scope, id);
  await deleteSavedViewRow(scope, id);
}
