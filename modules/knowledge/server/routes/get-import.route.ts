import { defineRoute } from '#kernel/http';
import { getImportContract } from '../../contract/index.ts';
import { showImport } from '../use-cases/show-import.ts';

export const getImportRoute = defineRoute(getImportContract, ({ scope, params }) =>
  showImport(scope, params.id),
);
