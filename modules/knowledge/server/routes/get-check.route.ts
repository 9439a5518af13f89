import { defineRoute } from '#kernel/http';
import { getCheckContract } from '../../contract/index.ts';
import { showCheck } from '../use-cases/show-check.ts';

export const getCheckRoute = defineRoute(getCheckContract, ({ scope, params }) =>
  showCheck(scope, params.id),
);
