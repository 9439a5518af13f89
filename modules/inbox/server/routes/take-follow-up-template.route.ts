import { defineRoute } from '#kernel/http';
import { takeFollowUpTemplateContract } from '../../contract/index.ts';
import { takeFollowUpTemplate } from '../use-cases/take-follow-up-template.ts';

export const takeFollowUpTemplateRoute = defineRoute(takeFollowUpTemplateContract, ({ scope, params }) =>
  takeFollowUpTemplate(scope, params.id),
);
