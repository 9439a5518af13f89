import { defineOpenRoute } from '#kernel/http';
import { publishPricesContract } from '../../contract/index.ts';
import { publishPrices } from '../use-cases/publish-prices.ts';

export const publishPricesRoute = defineOpenRoute(publishPricesContract, ({ services, body, user, once }) =>
  publishPrices(services, { ...body, publishedBy: user?.userId ?? null }, once),
);
