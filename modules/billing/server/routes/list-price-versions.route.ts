import { defineOpenRoute } from '#kernel/http';
import { listPriceVersionsContract } from '../../contract/index.ts';
import { listPriceVersions } from '../use-cases/list-price-versions.ts';

export const listPriceVersionsRoute = defineOpenRoute(listPriceVersionsContract, ({ services, query }) =>
  listPriceVersions(services, query),
);
