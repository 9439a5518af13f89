import type { Scope } from '#kernel/scope';
import type { Check } from '../../contract/index.ts';
import { updateRunning } from '../repo/check.repo.ts';
import { showCheck } from './show-check.ts';

/** Asks no further cases; a check that has ended stays as it is. */
export async function cancelCheck(scope: Scope, id: string): Promise<Check> {
  await updateRunning(scope, id, { status: 'cancelled' });
  return showCheck(scope, id);
}
