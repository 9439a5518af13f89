import type { ReadMail } from '#kernel/mail-reading';
import type { Scope } from '#kernel/scope';
import { organisationProfile } from '#modules/accounts';

/** Characters of a mail's text that its message shows; the rest stands in the mail itself. */
const mostCharacters = 50_000;

/** What a mail says now; one that says it in its subject, or in a file alone, still has words to show. */
export async function textOf(scope: Scope, mail: ReadMail): Promise<string> {
  const text = mail.replyText.trim();
  if (text !== '') return text.slice(0, mostCharacters);
  if (mail.subject !== '' && !mail.damage.includes('not_read')) return mail.subject;
  const { language } = await organisationProfile(scope);
  const { i18n } = scope.services;
  return mail.damage.includes('not_read')
    ? i18n.t(language, 'channels.mailbox.not_read')
    : i18n.t(language, 'channels.mailbox.no_text');
}
