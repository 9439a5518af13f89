import { defineRoute } from '#kernel/http';
import { restoreTemplateContract } from '../../contract/index.ts';
import { restoreTemplate } from '../use-cases/templates/restore-template.ts';

export const restoreTemplateRoute = defineRoute(restoreTemplateContract, ({ scope, params, body }) =>
  restoreTemplate(scope, params.id, body),
);
