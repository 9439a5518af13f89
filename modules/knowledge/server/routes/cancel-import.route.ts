import { defineRoute } from '#kernel/http';
import { cancelImportContract } from '../../contract/index.ts';
import { cancelImport } from '../use-cases/cancel-import.ts';

export const cancelImportRoute = defineRoute(cancelImportContract, ({ scope, params }) =>
  cancelImport(scope, params.id),
);
