import type { Scope, Services } from '#kernel/scope';
import { SealBrokenError } from '#kernel/secrets';
import type { EngineVendor } from '../contract/index.ts';
import type { EngineKeyRow } from './repo/engine-key.repo.ts';
import type { Access } from './vendors/vendor.ts';

const purpose = 'ai.engine_key';
/** A sealed key opens in its own organisation's row of its own vendor, and nowhere else. */
const placeOf = (orgId: string, vendor: EngineVendor) => `${orgId}/${vendor}`;

/** The key as it is stored. */
export const sealKey = ({ services, orgId }: Scope, vendor: EngineVendor, key: string): string =>
  services.secrets.seal(purpose, key, placeOf(orgId, vendor));

/** By a key of the organisation's own; null when it was sealed with a SECRET_KEY that nobody has any more. */
export function accessBy({ secrets }: Services, orgId: string, row: EngineKeyRow): Access | null {
  const { vendor, sealed, base_url, models } = row;
  const access = { baseUrl: base_url ?? undefined, models };
  if (sealed === null) return { ...access, apiKey: undefined };
  try {
    return { ...access, apiKey: secrets.open(purpose, sealed, placeOf(orgId, vendor)).toString('utf8') };
  } catch (error) {
    if (error instanceof SealBrokenError) return null;
    throw error;
  }
}
