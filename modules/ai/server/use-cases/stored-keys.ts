import type { Scope } from '#kernel/scope';
import { accessBy, sealKey } from '../own-access.ts';
import { type EngineKeyRow, resealEngineKey, selectEngineKeys } from '../repo/engine-key.repo.ts';

/** The organisation's keys as they are stored, those of a former SECRET_KEY sealed with today's. */
export async function storedKeys(scope: Scope): Promise<EngineKeyRow[]> {
  const { services, orgId } = scope;
  const rows = await selectEngineKeys(scope);
  const stale = rows.filter(({ sealed }) => sealed !== null && services.secrets.needsResealing(sealed));
  for (const row of stale) {
    const access = accessBy(services, orgId, row);
    if (access?.apiKey !== undefined) {
      await resealEngineKey(scope, row, sealKey(scope, row.vendor, access.apiKey));
    }
  }
  return stale.length > 0 ? selectEngineKeys(scope) : rows;
}
