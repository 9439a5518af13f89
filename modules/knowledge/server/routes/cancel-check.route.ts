import { defineRoute } from '#kernel/http';
import { cancelCheckContract } from '../../contract/index.ts';
import { cancelCheck } from '../use-cases/cancel-check.ts';

export const cancelCheckRoute = defineRoute(cancelCheckContract, ({ scope, params }) =>
  cancelCheck(scope, params.id),
);
