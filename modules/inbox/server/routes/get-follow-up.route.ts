import { defineRoute } from '#kernel/http';
import { getFollowUpContract } from '../../contract/index.ts';
import { getFollowUp } from '../use-cases/get-follow-up.ts';

export const getFollowUpRoute = defineRoute(getFollowUpContract, ({ scope, params }) =>
  getFollowUp(scope, params),
);
