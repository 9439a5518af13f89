import { defineRoute } from '#kernel/http';
import { getOriginalContract } from '../../contract/index.ts';
import { getOriginal } from '../use-cases/get-original.ts';

export const getOriginalRoute = defineRoute(getOriginalContract, ({ scope, params }) =>
  getOriginal(scope, params.id),
);
