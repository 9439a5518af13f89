import { isOnline } from '#kernel/realtime';
import type { Scope } from '#kernel/scope';
import { organisationProfile } from '#modules/accounts';
import { mailDomainOf, messageIdOf, renderLetter, sendMail } from '#modules/mail';
import type { Message } from '../../contract/index.ts';
import { channelPort } from '../channels/index.ts';
import type { Leaving } from '../channels/port.ts';
import { followUpPurpose } from '../follow-up-purpose.ts';
import { findFirstChannel } from '../repo/channel.repo.ts';
import type { ConversationRow } from '../repo/conversation.repo.ts';
import { changeFollowUp, findFollowUp } from '../repo/follow-up.repo.ts';
import { threadOf } from '../state/thread-of.ts';
import { followUpUrl } from './follow-up-url.ts';
import { visitorLanguage } from './visitor-language.ts';

/** References grow with a thread; the first and the latest are what programs go by. */
const mostReferences = 50;

/**
 * Mails what a person answered on the website to a visitor who has left and has proved an address, in the transaction
 * that stored it. Whoever has the chat open reads it there.
 * @returns null where nothing leaves
 */
export async function followByMail(
  scope: Scope,
  conversation: ConversationRow,
  message: Message,
): Promise<Leaving | null> {
  const { services, orgId } = scope;
  if (conversation.channel_kind !== 'website' || message.member === null) return null;
  // One address a thread, whatever was split off it.
  const threadId = threadOf(conversation);
  const followUp = await findFollowUp(scope, threadId);
  if (!followUp || followUp.confirmed_at === null || followUp.stopped_at !== null) return null;
  if (isOnline(services, orgId, `visitor:${threadId}`)) return null;
  const { address, reference_ids: before } = followUp;
  const shop = await organisationProfile(scope);
  const locale = visitorLanguage(conversation, shop.language);
  const mailbox = await findFirstChannel(scope, 'mailbox');
  const replyTo = mailbox && channelPort(services, 'mailbox').addressOf(services, mailbox.key);
  const words = (key: string) =>
    services.i18n.t(locale, key, { shop: shop.name, name: message.member?.name });
  const link = { orgId, conversationId: threadId, address };
  const subject = words('inbox.follow_up.answer_subject');
  const stop = `${words('inbox.follow_up.answer_stop')} ${followUpUrl(services, 'stop', link, locale)}`;
  const letter = renderLetter(services, {
    locale,
    subject,
    paragraphs: [
      words('inbox.follow_up.answer_head'),
      ...message.text.split(/\n{2,}/).filter((part) => part.trim() !== ''),
    ],
    action: {
      label: words('inbox.follow_up.answer_action'),
      url: followUpUrl(services, 'open', link, locale),
    },
    closing: [...(replyTo ? [words('inbox.follow_up.answer_reply')] : []), stop],
  });
  const mailId = await sendMail(scope, {
    from: { address: replyTo ?? `no-reply@${mailDomainOf(services)}`, name: shop.name },
    to: { address },
    subject,
    ...letter,
    ...(before.length > 0 && { inReplyTo: before[before.length - 1] }),
    references: before,
    attachments: message.files.map(({ id }) => id),
    purpose: followUpPurpose,
    ref: message.id,
  });
  const reference_ids = [...before, messageIdOf(services, mailId)].slice(-mostReferences);
  await changeFollowUp(scope, threadId, { reference_ids });
  return { subject, correspondent: address };
}
