import { defineRoute } from '#kernel/http';
import { saveEngineKeyContract } from '../../contract/index.ts';
import { saveEngineKey } from '../use-cases/save-engine-key.ts';

export const saveEngineKeyRoute = defineRoute(saveEngineKeyContract, ({ scope, body }) =>
  saveEngineKey(scope, body),
);
