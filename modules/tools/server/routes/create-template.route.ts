import { defineRoute } from '#kernel/http';
import { createTemplateContract } from '../../contract/index.ts';
import { createTemplate } from '../use-cases/templates/create-template.ts';

export const createTemplateRoute = defineRoute(createTemplateContract, ({ scope, body }) =>
  createTemplate(scope, body),
);
