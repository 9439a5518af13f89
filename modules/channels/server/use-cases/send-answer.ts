import type { Scope } from '#kernel/scope';
import { organisationProfile } from '#modules/accounts';
import { keyOfChannel, type Leaving } from '#modules/inbox';
import type { Message } from '#modules/inbox/contract';
import { messageIdOf, sendMail } from '#modules/mail';
import { mailboxAddress } from '../mailbox/address.ts';
import { answerPurpose } from '../mailbox/answer-purpose.ts';
import { answerSubject } from '../mailbox/answer-subject.ts';
import { writeAnswer } from '../mailbox/write-answer.ts';
import { insertLink } from '../repo/mail-link.repo.ts';
import type { MailLinkRow } from '../repo/tables.ts';

/** References grow with a thread; the first and the latest are what programs go by. */
const mostReferences = 50;

/** Writes a message as a mail that answers another one, in the transaction that stored the message. */
export async function sendAnswer(
  scope: Scope,
  message: Message,
  answered: MailLinkRow,
  place: { readonly channel_id: string },
): Promise<Leaving> {
  const automatic = message.author === 'assistant';
  const subject = answerSubject(answered.subject);
  const { name } = await organisationProfile(scope);
  const address = mailboxAddress(scope.services, await keyOfChannel(scope, place.channel_id));
  const mailId = await sendMail(scope, {
    from: { address, name },
    to: { address: answered.answer_to, name: answered.answer_to_name || undefined },
    subject,
    ...writeAnswer(message.text, signatureOf(scope, message, name), message.language),
    inReplyTo: answered.header_id ?? undefined,
    references: answered.reference_ids,
    attachments: message.files.map(({ id }) => id),
    purpose: answerPurpose,
    ref: message.id,
    automatic,
  });
  const headerId = messageIdOf(scope.services, mailId);
  await insertLink(scope, {
    correspondent: answered.correspondent,
    answer_to: answered.answer_to,
    answer_to_name: answered.answer_to_name,
    subject_key: answered.subject_key,
    message_id: message.id,
    direction: 'out',
    header_id: headerId,
    reference_ids: [...answered.reference_ids, headerId].slice(-mostReferences),
    subject,
    fingerprint: null,
    automatic,
    created_at: scope.now(),
  });
  return { subject, correspondent: answered.answer_to };
}

/** Who wrote; a machine says that it is one, and that a person can be had. */
function signatureOf({ services }: Scope, message: Message, organisation: string): string[] {
  if (message.author === 'member')
    return [message.member?.name ?? '', organisation].filter((line) => line !== '');
  return [services.i18n.t(message.language ?? 'en', 'channels.mailbox.assistant', { organisation })];
}
