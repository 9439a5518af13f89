import type { InputOf } from '#kernel/contract';
import { fail } from '#kernel/errors';
import type { Once } from '#kernel/http';
import { newId } from '#kernel/ids';
import type { Services, SystemScope } from '#kernel/scope';
import {
  billingErrors,
  type PriceVersion,
  pricedTools,
  type publishPricesContract,
  toolUnits,
} from '../../contract/index.ts';
import { toMillicredits } from '../credits.ts';
import { insertVersion, lockPriceBook, selectVersions } from '../repo/price.repo.ts';
import { presentPrices } from './present-prices.ts';

type Publication = InputOf<typeof publishPricesContract>['body'] & { readonly publishedBy: string | null };

/** Prices for all tasks that are quoted from then on; whoever has not seen the newest version is told so. */
export function publishPrices(
  services: Services,
  publication: Publication,
  once: Once,
): Promise<PriceVersion> {
  return services.scopes.withSystem('the price book', (system) =>
    once(system, () => publish(system, publication)),
  );
}

async function publish(system: SystemScope, publication: Publication): Promise<PriceVersion> {
  const { replaces, prices, validFrom, reason, publishedBy } = publication;
  await lockPriceBook(system);
  const [newest] = await selectVersions(system, { limit: 1 });
  if (newest?.version !== replaces) fail(billingErrors.pricesChanged, { newest: newest?.version });
  const now = system.now();
  const asked = validFrom === undefined ? now : new Date(validFrom);
  const version = {
    version: replaces + 1,
    id: newId(),
    // What was quoted is quoted: no version begins before it was published.
    validFrom: asked > now ? asked : now,
    reason,
    prices: pricedTools.map((tool) => {
      const { unitSize, credits } = prices[tool];
      return { tool, unit: toolUnits[tool], unitSize, price: toMillicredits(credits) };
    }),
  };
  await insertVersion(system, { ...version, publishedBy });
  return presentPrices(version);
}
