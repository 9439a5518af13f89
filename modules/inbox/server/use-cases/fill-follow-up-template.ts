import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { organisationProfile } from '#modules/accounts';
import { fillVariables, inboxErrors, type VariableValues } from '../../contract/index.ts';
import { findConversation } from '../repo/conversation.repo.ts';
import { findSilenceSettings } from '../repo/silence-settings.repo.ts';
import { readMatter } from './read-matter.ts';
import { visitorLanguage } from './visitor-language.ts';

/**
 * The organisation's own words for who fell silent, or the usual ones, in the visitor's language. Where the own words call
 * somebody by a name that nobody knows, the usual ones serve, which need none.
 */
export async function fillFollowUpTemplate(scope: Scope, conversationId: string) {
  const conversation = await findConversation(scope, conversationId);
  if (!conversation) return fail(inboxErrors.conversationNotFound);
  const { contact = null, organisation } = await readMatter(scope, conversationId);
  const language = visitorLanguage(conversation, (await organisationProfile(scope)).language);
  const template = (await findSilenceSettings(scope))?.settings.template;
  const own = language === 'fr' ? template?.fr : template?.en;
  const name = contact?.split(/\s+/)[0] ?? null;
  const filled = own ? fillVariables(own, valuesOf({ contact, name, organisation })) : null;
  if (filled && filled.missing.length === 0) return { text: filled.text, language };
  const key = name === null ? 'inbox.silence.words' : 'inbox.silence.words_named';
  return { text: scope.services.i18n.t(language, key, { name, organisation }), language };
}

function valuesOf(known: {
  readonly contact: string | null;
  readonly name: string | null;
  readonly organisation: string;
}): VariableValues {
  const { contact, name, organisation } = known;
  return {
    'contact.name': contact,
    'contact.firstName': name,
    'organisation.name': organisation,
    'member.name': null,
    'member.firstName': null,
    'conversation.subject': null,
    'conversation.channel': null,
  };
}
