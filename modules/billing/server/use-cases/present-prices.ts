import { type PriceVersion, pricedTools } from '../../contract/index.ts';
import { toCredits } from '../credits.ts';
import type { StoredVersion } from '../repo/price.repo.ts';

/** In the tools' usual order. */
export const presentPrices = ({ version, validFrom, reason, prices }: StoredVersion): PriceVersion => ({
  version,
  validFrom: validFrom.toISOString(),
  reason,
  prices: pricedTools.flatMap((tool) =>
    prices
      .filter((price) => price.tool === tool)
      .map(({ unit, unitSize, price }) => ({ tool, unit, unitSize, credits: toCredits(price) })),
  ),
});
