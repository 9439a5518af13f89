import { defineRoute } from '#kernel/http';
import { updateMacroContract } from '../../contract/index.ts';
import { updateMacro } from '../use-cases/update-macro.ts';

export const updateMacroRoute = defineRoute(updateMacroContract, ({ scope, params, body }) =>
  updateMacro(scope, params.id, body),
);
