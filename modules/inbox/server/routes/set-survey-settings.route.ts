import { defineRoute } from '#kernel/http';
import { setSurveySettingsContract } from '../../contract/index.ts';
import { setSurveySettings } from '../use-cases/set-survey-settings.ts';

export const setSurveySettingsRoute = defineRoute(setSurveySettingsContract, ({ scope, body }) =>
  setSurveySettings(scope, body),
);
