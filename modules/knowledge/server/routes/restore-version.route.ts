import { defineRoute } from '#kernel/http';
import { restoreVersionContract } from '../../contract/index.ts';
import { restoreVersion } from '../use-cases/restore-version.ts';

export const restoreVersionRoute = defineRoute(restoreVersionContract, ({ scope, params }) =>
  restoreVersion(scope, params.id, params.version),
);
