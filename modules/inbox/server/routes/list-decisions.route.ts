import { defineRoute } from '#kernel/http';
import { listDecisionsContract } from '../../contract/index.ts';
import { listDecisions } from '../use-cases/list-decisions.ts';

export const listDecisionsRoute = defineRoute(listDecisionsContract, ({ scope, params, query, request }) =>
  listDecisions(scope, params.id, query, request.locale),
);
