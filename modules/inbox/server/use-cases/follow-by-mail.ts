import { isOnline } from '#kernel/realtime';
import type { Scope } from '#kernel/scope';
import { organisationProfile } from '#modules/accounts';
import { messageIdOf, renderLetter, sendMail } from '#modules/mail';
import type { Message } from '../../contract/index.ts';
import type { Leaving } from '../channels/port.ts';
import { followUpPurpose } from '../follow-up-purpose.ts';
import type { ConversationRow } from '../repo/conversation.repo.ts';
import { changeFollowUp } from '../repo/follow-up.repo.ts';
import { threadOf } from '../state/thread-of.ts';
import { followUpThread } from './follow-up-thread.ts';
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
  if (message.member === null) return null;
  // One address a thread, whatever was split off it.
  const threadId = threadOf(conversation);
  const thread = await followUpThread(scope, conversation);
  if (!thread || isOnline(services, orgId, `visitor:${threadId}`)) return null;
  const { from, to, references: before, takesAnswers } = thread;
  const { address } = to;
  const shop = await organisationProfile(scope);
  const locale = visitorLanguage(conversation, shop.language);
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
    closing: [...(takesAnswers ? [words('inbox.follow_up.answer_reply')] : []), stop],
  });
  const mailId = await sendMail(scope, {
    from,
    to,
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
