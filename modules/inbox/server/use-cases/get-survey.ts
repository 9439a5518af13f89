import type { Scope } from '#kernel/scope';
import type { VisitorSurvey } from '../../contract/index.ts';
import { isChangeable } from '../state/survey-window.ts';
import { toVisitorSurvey } from '../views/rating-view.ts';
import { getSurveySettings } from './get-survey-settings.ts';
import { openSurveyOf } from './open-survey-of.ts';
import { surveyQuestion } from './survey-question.ts';
import { type VisitorAddress, visitorConversation } from './visitor-conversation.ts';

const dayMs = 24 * 60 * 60 * 1_000;
/** Who comes back later does not remember how it was. */
const askedForMs = 14 * dayMs;

/** What the widget asks now; null where there is nothing to ask, or to change. */
export async function getSurvey(
  scope: Scope,
  address: VisitorAddress,
): Promise<{ survey: VisitorSurvey | null }> {
  const conversation = await visitorConversation(scope, address, 'read');
  const survey = await openSurveyOf(scope, conversation.id);
  if (!survey || survey.dismissed_at !== null || !isChangeable(survey, scope.now())) return { survey: null };
  const isOld = scope.now().getTime() - survey.created_at.getTime() > askedForMs;
  if (isOld) return { survey: null };
  if (!(await getSurveySettings(scope)).website) return { survey: null };
  return { survey: toVisitorSurvey(survey, await surveyQuestion(scope, conversation)) };
}
