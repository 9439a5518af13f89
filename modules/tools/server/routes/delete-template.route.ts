import { defineRoute } from '#kernel/http';
import { deleteTemplateContract } from '../../contract/index.ts';
import { deleteTemplate } from '../use-cases/templates/delete-template.ts';

export const deleteTemplateRoute = defineRoute(deleteTemplateContract, ({ scope, params }) =>
  deleteTemplate(scope, params.id),
);
