import { defineRoute } from '#kernel/http';
import { getSummaryContract } from '../../contract/index.ts';
import { getSummary } from '../use-cases/get-summary.ts';

export const getSummaryRoute = defineRoute(getSummaryContract, ({ scope, params }) =>
  getSummary(scope, params.id),
);
