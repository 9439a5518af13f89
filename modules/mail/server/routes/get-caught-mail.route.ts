import { defineRoute } from '#kernel/http';
import { getCaughtMailContract } from '../../contract/index.ts';
import { getCaught } from '../use-cases/get-caught.ts';

export const getCaughtMailRoute = defineRoute(getCaughtMailContract, ({ scope, params }) =>
  getCaught(scope, { orgId: scope.orgId }, params.id),
);
