import { defineRoute } from '#kernel/http';
import { listSourcesContract } from '../../contract/index.ts';
import { listSources } from '../use-cases/list-sources.ts';

export const listSourcesRoute = defineRoute(listSourcesContract, ({ scope, query }) =>
  listSources(scope, query),
);
