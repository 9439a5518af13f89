import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { noteInHistory } from '#modules/accounts';
import { aiErrors, type EngineVendor } from '../../contract/index.ts';
import { deleteEngineKey } from '../repo/engine-key.repo.ts';

/** Forgets a key for good. */
export async function removeEngineKey(scope: Scope, vendor: EngineVendor): Promise<void> {
  if (!(await deleteEngineKey(scope, vendor))) fail(aiErrors.keyNotFound);
  await noteInHistory(scope, 'engine_key_removed');
}
