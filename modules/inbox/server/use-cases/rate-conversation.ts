import type { Scope } from '#kernel/scope';
import type { VisitorSurvey } from '../../contract/index.ts';

import { toVisitorSurvey } from '../views/rating-view.ts';
import { keepRating } from './keep-rating.ts';
import { surveyQuestion } from './survey-question.ts';
import type { VisitorAddress } from './visitor-conversation.ts';
import { visitorResolution } from './visitor-resolution.ts';

interface Answer {
  readonly surveyId: string;
  readonly rating: number;
  readonly comment?: string | undefined;
}

/** The visitor says in the widget how it was. */
export async function rateConversation(
  scope: Scope,
  address: VisitorAddress,
  { surveyId, ...answer }: Answer,
): Promise<{ survey: VisitorSurvey }> {
  const { survey, conversation } = await visitorResolution(scope, address, surveyId);
  const kept = await keepRating(scope, conversation, survey, answer);
  return { survey: toVisitorSurvey(kept, await surveyQuestion(scope, conversation)) };
}
