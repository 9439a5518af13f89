import type { Scope } from '#kernel/scope';
import { organisationProfile } from '#modules/accounts';
import type { Transcript } from '../export/words.ts';

/** How a conversation is written down: in the organisation's language and zone. */
export async function readTranscript(scope: Scope, contactName: string): Promise<Transcript> {
  const { language, timeZone } = await organisationProfile(scope);
  return {
    words: (key, vars) => scope.services.i18n.t(language, key, vars),
    locale: language,
    timeZone,
    contactName,
  };
}
