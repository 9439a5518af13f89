import type { Scope } from '#kernel/scope';
import { organisationProfile } from '#modules/accounts';
import { mailDomainOf, renderLetter, sendMail } from '#modules/mail';
import type { ConversationRow } from '../repo/conversation.repo.ts';
import { followUpUrl } from './follow-up-url.ts';
import { visitorLanguage } from './visitor-language.ts';

/** The one mail that an unproved address gets: what was asked for, by whom, and the link that proves it. */
export async function mailConfirmation(
  scope: Scope,
  conversation: ConversationRow,
  address: string,
): Promise<void> {
  const { services } = scope;
  const shop = await organisationProfile(scope);
  const locale = visitorLanguage(conversation, shop.language);
  const words = (key: string) => services.i18n.t(locale, key, { shop: shop.name });
  const link = { orgId: scope.orgId, conversationId: conversation.id, address };
  const subject = words('inbox.follow_up.confirm_subject');
  const letter = renderLetter(services, {
    locale,
    subject,
    paragraphs: [words('inbox.follow_up.confirm_text')],
    action: {
      label: words('inbox.follow_up.confirm_action'),
      url: followUpUrl(services, 'confirm', link, locale),
    },
    closing: [words('inbox.follow_up.confirm_ignore')],
  });
  await sendMail(scope, {
    to: { address },
    from: { address: `no-reply@${mailDomainOf(services)}`, name: shop.name },
    subject,
    ...letter,
    purpose: 'inbox.confirm_address',
    ref: `${conversation.id}:${address}`,
    automatic: true,
  });
}
