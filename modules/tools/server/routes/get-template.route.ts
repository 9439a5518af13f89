import { defineRoute } from '#kernel/http';
import { getTemplateContract } from '../../contract/index.ts';
import { getTemplate } from '../use-cases/templates/get-template.ts';

export const getTemplateRoute = defineRoute(getTemplateContract, ({ scope, params }) =>
  getTemplate(scope, params.id),
);
