import { defineRoute } from '#kernel/http';
import { createImportContract } from '../../contract/index.ts';
import { createImport } from '../use-cases/create-import.ts';

export const createImportRoute = defineRoute(createImportContract, ({ scope, body }) =>
  createImport(scope, body),
);
