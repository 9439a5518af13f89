import { defineRoute } from '#kernel/http';
import { saveGlossaryContract } from '../../contract/index.ts';
import { saveGlossary } from '../use-cases/save-glossary.ts';

export const saveGlossaryRoute = defineRoute(saveGlossaryContract, ({ scope, params, body }) =>
  saveGlossary(scope, params.id, body),
);
