import type { Scope } from '#kernel/scope';
import { organisationProfile } from '#modules/accounts';
import type { ConversationRow } from '../repo/conversation.repo.ts';
import { getSurveySettings } from './get-survey-settings.ts';
import { visitorLanguage } from './visitor-language.ts';

/** The organisation's own question in the visitor's language; null where it has none. */
export async function surveyQuestion(scope: Scope, conversation: ConversationRow): Promise<string | null> {
  const { question } = await getSurveySettings(scope);
  const { language } = await organisationProfile(scope);
  const locale = visitorLanguage(conversation, language);
  return locale === 'fr' || locale === 'en' ? question[locale] : null;
}
