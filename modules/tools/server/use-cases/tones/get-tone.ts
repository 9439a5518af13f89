import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { type ToneView, toolsErrors } from '../../../contract/index.ts';
import { findTone } from '../../repo/tone.repo.ts';
import { presentTone } from './present-tone.ts';

/** @throws `tools.tone_not_found` */
export async function getTone(scope: Scope, id: string): Promise<ToneView> {
  const row = await findTone(scope, id);
  return row ? presentTone(row) : fail(toolsErrors.toneNotFound);
}
