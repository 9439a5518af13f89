import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { type SavedTone, type ToneView, toolsErrors } from '../../../contract/index.ts';
import { updateTone } from '../../repo/tone.repo.ts';
import { getTone } from './get-tone.ts';

/** @throws `tools.tone_not_found`, `tools.changed_meanwhile` */
export async function saveTone(
  scope: Scope,
  id: string,
  { revision, ...given }: SavedTone,
): Promise<ToneView> {
  await getTone(scope, id);
  if (!(await updateTone(scope, { id, revision }, given))) fail(toolsErrors.changedMeanwhile);
  return getTone(scope, id);
}
