import { defineRoute } from '#kernel/http';
import { listCaughtMailContract } from '../../contract/index.ts';
import { listCaught } from '../use-cases/list-caught.ts';

export const listCaughtMailRoute = defineRoute(listCaughtMailContract, ({ scope, query }) =>
  listCaught(scope, { orgId: scope.orgId }, query),
);
