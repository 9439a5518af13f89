import { defineRoute } from '#kernel/http';
import { saveTemplateContract } from '../../contract/index.ts';
import { saveTemplate } from '../use-cases/templates/save-template.ts';

export const saveTemplateRoute = defineRoute(saveTemplateContract, ({ scope, params, body }) =>
  saveTemplate(scope, params.id, body),
);
