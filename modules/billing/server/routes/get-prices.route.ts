import { defineRoute } from '#kernel/http';
import { getPricesContract } from '../../contract/index.ts';
import { getPrices } from '../use-cases/get-prices.ts';

export const getPricesRoute = defineRoute(getPricesContract, ({ scope, query }) =>
  getPrices(scope, query.version),
);
