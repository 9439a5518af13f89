import { defineRoute } from '#kernel/http';
import { getCreditsContract } from '../../contract/index.ts';
import { getCredits } from '../use-cases/get-credits.ts';

export const getCreditsRoute = defineRoute(getCreditsContract, ({ scope, query }) =>
  getCredits(scope, query.at),
);
