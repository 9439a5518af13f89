import { defineRoute } from '#kernel/http';
import { retryImportContract } from '../../contract/index.ts';
import { retryImport } from '../use-cases/retry-import.ts';

export const retryImportRoute = defineRoute(retryImportContract, ({ scope, params }) =>
  retryImport(scope, params.id),
);
