import { defineRoute } from '#kernel/http';
import { listSuppressionsContract } from '../../contract/index.ts';
import { listSuppressions } from '../use-cases/list-suppressions.ts';

export const listSuppressionsRoute = defineRoute(listSuppressionsContract, ({ scope, query }) =>
  listSuppressions(scope, query),
);
