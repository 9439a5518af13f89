import { defineRoute } from '#kernel/http';
import { liftSuppressionContract } from '../../contract/index.ts';
import { liftSuppression } from '../use-cases/lift-suppression.ts';

export const liftSuppressionRoute = defineRoute(liftSuppressionContract, ({ scope, params, request }) =>
  liftSuppression(scope, params.id, request),
);
