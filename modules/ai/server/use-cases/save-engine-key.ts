import type { InputOf, ResponseOf } from '#kernel/contract';
import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { noteInHistory } from '#modules/accounts';
import { aiErrors, type EngineVendor, type saveEngineKeyContract } from '../../contract/index.ts';
import { sealKey } from '../own-access.ts';
import { type EngineKeyRow, putEngineKey, selectEngineKey } from '../repo/engine-key.repo.ts';
import { getEngines } from './get-engines.ts';

/** Of a key, so that people tell one from another. */
const shownCharacters = 4;

/** Keeps access to a vendor, or changes it; without a key the one that is there stays. */
export async function saveEngineKey(
  scope: Scope,
  { vendor, key, baseUrl = null, models = {} }: InputOf<typeof saveEngineKeyContract>['body'],
): Promise<ResponseOf<typeof saveEngineKeyContract>> {
  const before = await selectEngineKey(scope, vendor, true);
  const complete =
    vendor === 'compatible'
      ? baseUrl !== null && Object.keys(models).length > 0
      : key !== undefined || before !== undefined;
  if (!complete) fail(aiErrors.accessIncomplete);
  await putEngineKey(scope, {
    ...(key === undefined ? keptKey(before) : newKey(scope, vendor, key)),
    vendor,
    models,
    base_url: baseUrl,
    saved_by: scope.principal.kind === 'member' ? scope.principal.userId : null,
    saved_at: scope.now(),
  });
  await noteInHistory(scope, 'engine_key_saved');
  return getEngines(scope);
}

type StoredKey = Pick<EngineKeyRow, 'sealed' | 'last_four'>;

const keptKey = (before: EngineKeyRow | undefined): StoredKey => ({
  sealed: before?.sealed ?? null,
  last_four: before?.last_four ?? null,
});

const newKey = (scope: Scope, vendor: EngineVendor, key: string): StoredKey => ({
  sealed: sealKey(scope, vendor, key),
  last_four: key.slice(-shownCharacters),
});
