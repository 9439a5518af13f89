import { normaliseSubject, type ReadMail } from '#kernel/mail-reading';
import type { Services } from '#kernel/scope';
import type { MailLinkRow } from '../repo/tables.ts';
import { keyOfAddress } from './address.ts';

type Link = Pick<
  MailLinkRow,
  'header_id' | 'reference_ids' | 'correspondent' | 'answer_to' | 'answer_to_name' | 'subject' | 'subject_key'
>;

const mostReferences = 50;

/** What an answer to a mail needs to know of it. */
export function linkOf(services: Services, mail: ReadMail): Link {
  const { from, messageId, references, inReplyTo, subject } = mail;
  // An answer to one of our own mailboxes would only come back.
  const wished = mail.replyTo.find(({ address }) => keyOfAddress(services, address) === null);
  const answerTo = wished ?? from;
  const before = references.length > 0 ? references : inReplyTo.slice(0, 1);
  return {
    header_id: messageId,
    reference_ids: [...before, ...(messageId === null ? [] : [messageId])].slice(-mostReferences),
    correspondent: from?.address.toLowerCase() ?? '',
    answer_to: answerTo?.address ?? '',
    answer_to_name: answerTo?.name ?? '',
    subject,
    subject_key: normaliseSubject(subject).key,
  };
}
