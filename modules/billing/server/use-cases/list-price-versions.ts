import type { Page, PageQuery } from '#kernel/contract';
import { toPage } from '#kernel/paging';
import type { Services } from '#kernel/scope';
import type { PriceVersion } from '../../contract/index.ts';
import { selectVersions } from '../repo/price.repo.ts';
import { presentPrices } from './present-prices.ts';

export async function listPriceVersions(
  services: Services,
  { cursor, limit }: PageQuery,
): Promise<Page<PriceVersion>> {
  const rows = await services.scopes.withSystem('the price book', (system) =>
    selectVersions(system, { cursor, limit: limit + 1 }),
  );
  return toPage(rows, limit, ({ version, id }) => ({ at: String(version), id }), presentPrices);
}
