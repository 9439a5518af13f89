import { defineOpenRoute } from '#kernel/http';
import { rateByLinkContract } from '../../contract/index.ts';
import { rateByLink } from '../use-cases/rate-by-link.ts';

export const rateByLinkRoute = defineOpenRoute(rateByLinkContract, ({ services, body }) =>
  rateByLink(services, body),
);
