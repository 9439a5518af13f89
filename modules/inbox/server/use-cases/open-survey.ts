import type { Services } from '#kernel/scope';
import type { LinkedSurvey } from '../../contract/index.ts';
import { linkedSurvey } from './linked-survey.ts';

/** What the page behind a mailed link asks; opening it answers nothing. */
export const openSurvey = (services: Services, token: string): Promise<LinkedSurvey> =>
  linkedSurvey(services, token, async (_scope, _conversation, survey) => survey);
