import { defineRoute } from '#kernel/http';
import { deleteMacroContract } from '../../contract/index.ts';
import { deleteMacro } from '../use-cases/delete-macro.ts';

export const deleteMacroRoute = defineRoute(deleteMacroContract, ({ scope, params }) =>
  deleteMacro(scope, params.id),
);
