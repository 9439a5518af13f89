import { defineRoute } from '#kernel/http';
import { previewMacroContract } from '../../contract/index.ts';
import { previewMacro } from '../use-cases/preview-macro.ts';

export const previewMacroRoute = defineRoute(previewMacroContract, ({ scope, params, query }) =>
  previewMacro(scope, params.id, query.conversationId),
);
