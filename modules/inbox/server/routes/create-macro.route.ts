import { defineRoute } from '#kernel/http';
import { createMacroContract } from '../../contract/index.ts';
import { createMacro } from '../use-cases/create-macro.ts';

export const createMacroRoute = defineRoute(createMacroContract, ({ scope, body }) =>
  createMacro(scope, body),
);
