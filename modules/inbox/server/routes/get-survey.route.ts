import { defineRoute } from '#kernel/http';
import { getSurveyContract } from '../../contract/index.ts';
import { getSurvey } from '../use-cases/get-survey.ts';

export const getSurveyRoute = defineRoute(getSurveyContract, ({ scope, params }) => getSurvey(scope, params));
