import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { toolsErrors } from '../../../contract/index.ts';
import { deleteToneRow } from '../../repo/tone.repo.ts';

/** @throws `tools.tone_not_found` */
export async function deleteTone(scope: Scope, id: string): Promise<void> {
  if (!(await deleteToneRow(scope, id))) fail(toolsErrors.toneNotFound);
}
