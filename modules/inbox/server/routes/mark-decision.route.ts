import { defineRoute } from '#kernel/http';
import { markDecisionContract } from '../../contract/index.ts';
import { markDecision } from '../use-cases/mark-decision.ts';

export const markDecisionRoute = defineRoute(markDecisionContract, ({ scope, params, body, request }) =>
  markDecision(scope, params.id, body.mark, request.locale),
);
