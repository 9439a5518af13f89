import { defineRoute } from '#kernel/http';
import { listVersionsContract } from '../../contract/index.ts';
import { listVersions } from '../use-cases/list-versions.ts';

export const listVersionsRoute = defineRoute(listVersionsContract, ({ scope, params, query }) =>
  listVersions(scope, params.id, query),
);
