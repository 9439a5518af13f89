import { defineRoute } from '#kernel/http';
import { getGlossaryContract } from '../../contract/index.ts';
import { getGlossary } from '../use-cases/get-glossary.ts';

export const getGlossaryRoute = defineRoute(getGlossaryContract, ({ scope, params }) =>
  getGlossary(scope, params.id),
);
