import { defineRoute } from '#kernel/http';
import { listImportPagesContract } from '../../contract/index.ts';
import { listImportPages } from '../use-cases/list-import-pages.ts';

export const listImportPagesRoute = defineRoute(listImportPagesContract, ({ scope, params, query }) =>
  listImportPages(scope, params.id, query),
);
