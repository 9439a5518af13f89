import { fail } from '#kernel/errors';
import { jobPrincipal, type Scope, type Services } from '#kernel/scope';
import { organisationProfile } from '#modules/accounts';
import { inboxErrors, type LinkedSurvey } from '../../contract/index.ts';
import { type ConversationRow, lockConversation } from '../repo/conversation.repo.ts';
import { findSurvey, type SurveyRow } from '../repo/survey.repo.ts';
import { isChangeable } from '../state/survey-window.ts';
import { readSurvey } from '../survey-link.ts';
import { surveyQuestion } from './survey-question.ts';

/**
 * Acts on the resolution that a mailed link is about and says how it stands then.
 * @throws `inbox.link_invalid` for every other link: it tells nobody why
 */
export async function linkedSurvey(
  services: Services,
  token: string,
  act: (scope: Scope, conversation: ConversationRow, survey: SurveyRow) => Promise<SurveyRow>,
): Promise<LinkedSurvey> {
  const link = readSurvey(services, token);
  if (!link) return fail(inboxErrors.linkInvalid);
  return services.scopes.withOrg(jobPrincipal(link.orgId, 'inbox: a survey’s link'), async (scope) => {
    const asked = await findSurvey(scope, link.surveyId);
    const conversation = asked && (await lockConversation(scope, asked.conversation_id));
    // Read again under the lock: another answer may have come meanwhile.
    const survey = conversation && (await findSurvey(scope, link.surveyId));
    if (!survey) return fail(inboxErrors.linkInvalid);
    const { rating, comment, rated_at } = await act(scope, conversation, survey);
    return {
      shop: (await organisationProfile(scope)).name,
      question: await surveyQuestion(scope, conversation),
      rating,
      comment,
      changeable: isChangeable({ rated_at }, scope.now()),
    };
  });
}
