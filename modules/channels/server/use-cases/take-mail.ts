import type { Scope } from '#kernel/scope';
import { organisationProfile } from '#modules/accounts';
import { openSender } from '#modules/contacts';
import { receiveFromChannel } from '#modules/inbox';
import type { AutomaticKind } from '#modules/inbox/contract';
import { fingerprintOf } from '../mailbox/fingerprint.ts';
import { linkOf } from '../mailbox/link-of.ts';
import { textOf } from '../mailbox/text-of.ts';
import { endWaiting } from '../repo/inbound-mail.repo.ts';
import { findSame, insertLink } from '../repo/mail-link.repo.ts';
import type { InboundMailRow } from '../repo/tables.ts';
import { answersEnough } from './answers-enough.ts';
import { findConversationOf } from './find-conversation-of.ts';
import { noteReport } from './note-report.ts';
import type { PreparedMail } from './prepare-mail.ts';

/**
 * Makes a mail that was read a message, in one transaction: of the conversation that it continues, or of a new one. A
 * report about a mail of ours goes to the message that it is about; the same mail by another way becomes nothing.
 */
export async function takeMail(
  scope: Scope,
  waiting: InboundMailRow,
  owner: string,
  prepared: PreparedMail,
): Promise<void> {
  const held = { id: waiting.id, owner };
  const same = await findSame(scope, waiting.channel_id, {
    correspondent: linkOf(scope.services, prepared.mail).correspondent,
    fingerprint: fingerprintOf(prepared.mail, waiting.delivery_key),
  });
  const reported =
    same === undefined && !prepared.origin.forged
      ? await noteReport(scope, waiting.channel_id, prepared.mail)
      : undefined;
  const known = same ?? reported;
  if (known !== undefined) {
    const status = same === undefined ? 'read' : 'duplicate';
    await endWaiting(scope, held, { status, message_id: known });
    return;
  }
  const messageId = await receive(scope, waiting, prepared);
  // Whoever lost the lease meanwhile writes nothing: another has taken the mail over.
  if (!(await endWaiting(scope, held, { status: 'read', message_id: messageId }))) {
    throw new Error('The mail is read by another worker.');
  }
}

/** @returns the message's id */
async function receive(
  scope: Scope,
  waiting: InboundMailRow,
  { mail, origin, fileIds, pictures }: PreparedMail,
): Promise<string> {
  const link = linkOf(scope.services, mail);
  const automatic = await automaticOf(scope, { mail, origin }, link.answer_to);
  const incoming = {
    clientId: waiting.id,
    text: await textOf(scope, mail),
    fileIds,
    mail: {
      subject: mail.subject,
      correspondent: link.answer_to,
      automatic,
      delivery: null,
      html: mail.html,
      quoted: mail.quoted,
      signature: mail.signature,
      pictures,
      origin,
    },
  };
  const conversationId = await findConversationOf(scope, waiting.channel_id, { mail, origin });
  const stored =
    (conversationId === undefined
      ? null
      : await receiveFromChannel(scope, { conversationId }, incoming, automatic)) ??
    (await receiveFromChannel(scope, await beginning(scope, waiting, { mail, origin }), incoming, automatic));
  if (!stored) throw new Error('A conversation that begins has its first message.');
  await insertLink(scope, {
    ...link,
    message_id: stored.messageId,
    direction: 'in',
    fingerprint: fingerprintOf(mail, waiting.delivery_key),
    automatic: automatic !== null,
    created_at: scope.now(),
  });
  return stored.messageId;
}

type Read = Pick<PreparedMail, 'mail' | 'origin'>;

async function automaticOf(
  scope: Scope,
  { mail, origin }: Read,
  answerTo: string,
): Promise<AutomaticKind | null> {
  if (mail.automatic !== null) return mail.automatic;
  if (origin.forged) return 'forged';
  if (answerTo === '') return 'suppressed';
  return (await answersEnough(scope, answerTo)) ? 'exhausted' : null;
}

async function beginning(scope: Scope, { channel_id }: InboundMailRow, { mail, origin }: Read) {
  const { from } = mail;
  const { language } = await organisationProfile(scope);
  const name =
    from?.name || from?.address || scope.services.i18n.t(language, 'channels.mailbox.unknown_sender');
  return {
    channelId: channel_id,
    contactId: await openSender(scope, {
      name: name.slice(0, 200),
      address: from?.address ?? '',
      forged: origin.forged,
    }),
    subject: mail.subject === '' ? null : mail.subject,
    languageHint: mail.languageHint,
  };
}
