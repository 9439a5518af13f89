import type { ReadMail } from '../mail.ts';
import { normaliseSubject } from './subject.ts';

export interface ThreadKeys {
  /** Identifiers of mails that this one may continue, the nearest first. */
  readonly messageIds: readonly string[];
  /** Of mails that an installation with this domain sent: the local part, which is the intent's identifier. */
  readonly ownIntentIds: readonly string[];
  /** For mails that lost their identifiers on the way; null for a mail that does not say that it is an answer. */
  readonly subject: { readonly key: string; readonly peer: string } | null;
}

/**
 * What a mail can be matched with. In this order:
 *
 * 1. a mail of ours that it names (`ownIntentIds`), in the mailbox that received this one;
 * 2. any mail that it names (`messageIds`), again within that mailbox: an identifier is a claim, so it leads to a
 *    conversation only if the sender already takes part in it;
 * 3. the same correspondent's youngest conversation with the same subject, if it is younger than 30 days;
 * 4. else a new conversation. A forwarded mail names nobody's conversation by its subject.
 */
export function threadKeys(
  mail: Pick<ReadMail, 'inReplyTo' | 'references' | 'subject' | 'from'>,
  mailDomain: string,
): ThreadKeys {
  const messageIds = [...new Set([...mail.inReplyTo, ...[...mail.references].reverse()])];
  const { key, isReply } = normaliseSubject(mail.subject);
  const peer = mail.from?.address.toLowerCase() ?? '';
  return {
    messageIds,
    ownIntentIds: messageIds.flatMap((id) => ownIntentId(id, mailDomain) ?? []),
    subject: isReply && key !== '' && peer !== '' ? { key, peer } : null,
  };
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The intent behind a Message-ID of ours (see kernel/smtp/message-id.ts). */
export function ownIntentId(messageId: string, mailDomain: string): string | null {
  const at = messageId.lastIndexOf('@');
  const [local, domain] = [messageId.slice(0, at).toLowerCase(), messageId.slice(at + 1).toLowerCase()];
  return at > 0 && domain === mailDomain.toLowerCase() && UUID.test(local) ? local : null;
}
