import { defineRoute } from '#kernel/http';
import { createGlossaryContract } from '../../contract/index.ts';
import { createGlossary } from '../use-cases/create-glossary.ts';

export const createGlossaryRoute = defineRoute(createGlossaryContract, ({ scope, body }) =>
  createGlossary(scope, body),
);
