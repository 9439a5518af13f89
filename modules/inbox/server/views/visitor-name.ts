import type { Scope } from '#kernel/scope';
import { organisationProfile } from '#modules/accounts';

const codeOf = (conversationId: string): string => conversationId.slice(-4).toUpperCase();
const locales = ['fr', 'en'] as const;

/** A visitor who gave no name is told apart by four characters of the conversation's id. */
export async function anonymousName(scope: Scope, conversationId: string): Promise<string> {
  const { language } = await organisationProfile(scope);
  return nameIn(scope, language, conversationId);
}

/** Whether a contact's name is the one that was made up, in whatever language that was. */
export const isAnonymousName = (scope: Scope, name: string, conversationId: string): boolean =>
  locales.some((locale) => nameIn(scope, locale, conversationId) === name);

const nameIn = (scope: Scope, locale: string, conversationId: string): string =>
  scope.services.i18n.t(locale, 'inbox.visitor_name', { code: codeOf(conversationId) });
