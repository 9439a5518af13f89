import { defineRoute } from '#kernel/http';
import { importTermsContract } from '../../contract/index.ts';
import { importTerms } from '../use-cases/import-terms.ts';

export const importTermsRoute = defineRoute(importTermsContract, ({ scope, params, body }) =>
  importTerms(scope, params.id, body.csv),
);
