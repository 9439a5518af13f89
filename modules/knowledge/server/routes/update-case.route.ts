import { defineRoute } from '#kernel/http';
import { updateCaseContract } from '../../contract/index.ts';
import { updateCase } from '../use-cases/update-case.ts';

export const updateCaseRoute = defineRoute(updateCaseContract, ({ scope, params, body }) =>
  updateCase(scope, params.id, body),
);
