import { defineRoute } from '#kernel/http';
import { deleteCaseContract } from '../../contract/index.ts';
import { deleteCase } from '../use-cases/delete-case.ts';

export const deleteCaseRoute = defineRoute(deleteCaseContract, ({ scope, params }) =>
  deleteCase(scope, params.id),
);
