import type { Services } from '#kernel/scope';
import type { LinkedSurvey } from '../../contract/index.ts';
import { keepRating } from './keep-rating.ts';
import { linkedSurvey } from './linked-survey.ts';

interface Answer {
  readonly token: string;
  readonly rating: number;
  readonly comment?: string | undefined;
}

/** Whoever was asked by mail says how it was. */
export const rateByLink = (services: Services, { token, ...answer }: Answer): Promise<LinkedSurvey> =>
  linkedSurvey(services, token, (scope, conversation, survey) =>
    keepRating(scope, conversation, survey, answer),
  );
