import { defineRoute } from '#kernel/http';
import { listImportsContract } from '../../contract/index.ts';
import { listImports } from '../use-cases/list-imports.ts';

export const listImportsRoute = defineRoute(listImportsContract, ({ scope, query }) =>
  listImports(scope, query),
);
