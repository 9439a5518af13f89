import { publicUrlOf } from '#kernel/config';
import { isOnline } from '#kernel/realtime';
import { jobPrincipal, type Scope, type Services } from '#kernel/scope';
import { organisationProfile } from '#modules/accounts';
import { renderLetter, sendMail } from '#modules/mail';
import { ratings } from '../../contract/index.ts';
import { channelPort } from '../channels/index.ts';
import type { LetterThread } from '../channels/port.ts';
import { type ConversationRow, lockConversation } from '../repo/conversation.repo.ts';
import { hasAnswer } from '../repo/message.repo.ts';
import { changeSurvey, findSurvey, type SurveyRow } from '../repo/survey.repo.ts';
import { threadOf } from '../state/thread-of.ts';
import { signSurvey } from '../survey-link.ts';
import { followUpThread } from './follow-up-thread.ts';
import { getSurveySettings } from './get-survey-settings.ts';
import { openSurveyOf } from './open-survey-of.ts';
import { surveyQuestion } from './survey-question.ts';
import { visitorLanguage } from './visitor-language.ts';

/** Asks by mail, once the wait is over, where that is still to be asked. */
export async function mailSurvey(services: Services, orgId: string, surveyId: string): Promise<void> {
  await services.scopes.withOrg(jobPrincipal(orgId, 'inbox: a survey by mail'), async (scope) => {
    const asked = await findSurvey(scope, surveyId);
    const conversation = asked && (await lockConversation(scope, asked.conversation_id));
    if (!conversation || !(await isStillToBeAsked(scope, conversation, surveyId))) return;
    const thread =
      (await channelPort(services, conversation.channel_kind).letterThread(scope, conversation)) ??
      (await followUpThread(scope, conversation));
    if (!thread) return;
    await writeSurvey(scope, conversation, surveyId, thread);
    await changeSurvey(scope, surveyId, { mailed_at: scope.now() });
  });
}

async function isStillToBeAsked(scope: Scope, conversation: ConversationRow, surveyId: string) {
  const survey = await openSurveyOf(scope, threadOf(conversation));
  if (survey?.id !== surveyId || !isOpen(survey)) return false;
  if (!(await getSurveySettings(scope)).mail) return false;
  // Whoever got no answer is not written to because their mail was put aside.
  if (!(await hasAnswer(scope, conversation.id))) return false;
  // With the chat open it is asked there.
  return !isOnline(scope.services, scope.orgId, `visitor:${threadOf(conversation)}`);
}

const isOpen = ({ rating, dismissed_at, mailed_at }: SurveyRow): boolean =>
  rating === null && dismissed_at === null && mailed_at === null;

async function writeSurvey(
  scope: Scope,
  conversation: ConversationRow,
  surveyId: string,
  { from, to, references, inReplyTo }: LetterThread,
): Promise<void> {
  const { services, orgId } = scope;
  const shop = await organisationProfile(scope);
  const locale = visitorLanguage(conversation, shop.language);
  const words = (key: string) => services.i18n.t(locale, key, { shop: shop.name });
  const token = signSurvey(services, { orgId, surveyId });
  // The token stands behind the `#`, where no server and no proxy logs it; the number only chooses in advance.
  const page = `${publicUrlOf(services.config)}/survey?lang=${locale}`;
  const subject = words('inbox.survey.mail_subject');
  const letter = renderLetter(services, {
    locale,
    subject,
    paragraphs: [
      (await surveyQuestion(scope, conversation)) ?? words('inbox.survey.question'),
      words('inbox.survey.mail_choose'),
    ],
    choices: ratings.toReversed().map((rating) => ({
      label: words(`inbox.survey.answer.${rating}`),
      url: `${page}#${rating}.${token}`,
    })),
    closing: [words('inbox.survey.mail_once')],
  });
  await sendMail(scope, {
    from,
    to,
    subject,
    ...letter,
    ...(inReplyTo !== undefined && { inReplyTo }),
    references,
    purpose: 'inbox.survey',
    ref: surveyId,
    automatic: true,
  });
}
