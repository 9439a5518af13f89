import { defineRoute } from '#kernel/http';
import { copyTemplateContract } from '../../contract/index.ts';
import { copyTemplate } from '../use-cases/templates/copy-template.ts';

export const copyTemplateRoute = defineRoute(copyTemplateContract, ({ scope, body }) =>
  copyTemplate(scope, body),
);
