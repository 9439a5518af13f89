import { defineRoute } from '#kernel/http';
import { runMacroContract } from '../../contract/index.ts';
import { runMacro } from '../use-cases/run-macro.ts';

export const runMacroRoute = defineRoute(runMacroContract, ({ scope, params, body }) =>
  runMacro(scope, params.id, body),
);
