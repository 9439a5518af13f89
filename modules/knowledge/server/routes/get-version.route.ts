import { defineRoute } from '#kernel/http';
import { getVersionContract } from '../../contract/index.ts';
import { getVersion } from '../use-cases/get-version.ts';

export const getVersionRoute = defineRoute(getVersionContract, ({ scope, params }) =>
  getVersion(scope, params.id, params.version),
);
