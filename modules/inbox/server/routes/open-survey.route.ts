import { defineOpenRoute } from '#kernel/http';
import { openSurveyContract } from '../../contract/index.ts';
import { openSurvey } from '../use-cases/open-survey.ts';

export const openSurveyRoute = defineOpenRoute(openSurveyContract, ({ services, body }) =>
  openSurvey(services, body.token),
);
