import { fail } from '#kernel/errors';
import { newId } from '#kernel/ids';
import type { Scope } from '#kernel/scope';
import { mostTones, type NewTone, type ToneView, toolsErrors } from '../../../contract/index.ts';
import { insertTone, selectTones } from '../../repo/tone.repo.ts';
import { getTone } from './get-tone.ts';

/** @throws `tools.too_many_tones` */
export async function createTone(scope: Scope, given: NewTone): Promise<ToneView> {
  const known = await selectTones(scope, mostTones);
  if (known.length >= mostTones) fail(toolsErrors.tooManyTones, { most: mostTones });
  const id = newId();
  await insertTone(scope, id, given);
  return getTone(scope, id);
}
