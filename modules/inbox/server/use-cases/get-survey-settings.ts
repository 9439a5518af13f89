import type { Scope } from '#kernel/scope';
import type { SurveySettings } from '../../contract/index.ts';
import { findSurveySettings } from '../repo/survey-settings.repo.ts';

const untilSet: SurveySettings = {
  website: true,
  // A mail that nobody asked for is only sent where the shop wants it.
  mail: false,
  // Who resolves by mistake reopens within minutes.
  waitMinutes: 5,
  question: { fr: null, en: null },
};

/** When visitors are asked how it was. */
export const getSurveySettings = async (scope: Scope): Promise<SurveySettings> =>
  (await findSurveySettings(scope)) ?? untilSet;
