import { defineRoute } from '#kernel/http';
import { deleteGlossaryContract } from '../../contract/index.ts';
import { deleteGlossary } from '../use-cases/delete-glossary.ts';

export const deleteGlossaryRoute = defineRoute(deleteGlossaryContract, ({ scope, params }) =>
  deleteGlossary(scope, params.id),
);
