import { defineRoute } from '#kernel/http';
import { dismissSurveyContract } from '../../contract/index.ts';
import { dismissSurvey } from '../use-cases/dismiss-survey.ts';

export const dismissSurveyRoute = defineRoute(dismissSurveyContract, ({ scope, params, body }) =>
  dismissSurvey(scope, params, body.surveyId),
);
