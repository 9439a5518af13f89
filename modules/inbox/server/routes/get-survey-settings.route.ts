import { defineRoute } from '#kernel/http';
import { getSurveySettingsContract } from '../../contract/index.ts';
import { getSurveySettings } from '../use-cases/get-survey-settings.ts';

export const getSurveySettingsRoute = defineRoute(getSurveySettingsContract, ({ scope }) =>
  getSurveySettings(scope),
);
