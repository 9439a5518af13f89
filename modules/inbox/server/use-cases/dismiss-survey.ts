import type { Scope } from '#kernel/scope';
import { changeSurvey } from '../repo/survey.repo.ts';
import type { VisitorAddress } from './visitor-conversation.ts';
import { visitorResolution } from './visitor-resolution.ts';

/** The visitor does not want to say how it was; what was said already stays. */
export async function dismissSurvey(
  scope: Scope,
  address: VisitorAddress,
  surveyId: string,
): Promise<{ survey: null }> {
  const { survey } = await visitorResolution(scope, address, surveyId);
  if (survey.dismissed_at === null) await changeSurvey(scope, survey.id, { dismissed_at: scope.now() });
  return { survey: null };
}
