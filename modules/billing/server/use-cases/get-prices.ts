import type { ResponseOf } from '#kernel/contract';
import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { billingErrors, type getPricesContract } from '../../contract/index.ts';
import { selectNextVersion, selectVersion } from '../repo/price.repo.ts';
import { presentPrices } from './present-prices.ts';

/** The prices in force, or those of the version that a quote names, and what is to come. */
export async function getPrices(
  scope: Scope,
  version: number | undefined,
): Promise<ResponseOf<typeof getPricesContract>> {
  const shown = await selectVersion(scope, version);
  if (!shown) fail(billingErrors.pricesNotFound);
  const next = await selectNextVersion(scope, shown.version);
  return { ...presentPrices(shown), next: next ? presentPrices(next) : null };
}
