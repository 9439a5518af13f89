import { defineRoute } from '#kernel/http';
import { removeEngineKeyContract } from '../../contract/index.ts';
import { removeEngineKey } from '../use-cases/remove-engine-key.ts';

export const removeEngineKeyRoute = defineRoute(removeEngineKeyContract, ({ scope, params }) =>
  removeEngineKey(scope, params.vendor),
);
