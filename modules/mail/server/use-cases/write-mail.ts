import { newId } from '#kernel/ids';
import type { Session as Transaction } from '#kernel/scope';
import { type MailPlace, sealPurpose, tableOf } from '../places.ts';
import { insertMail } from '../repo/mail.repo.ts';
import { senderAddress } from '../transport.ts';

export interface Mailbox {
  readonly address: string;
  readonly name?: string;
}

/** A mail as whoever wants it sent describes it. */
export interface MailRequest {
  readonly to: Mailbox;
  /** `no-reply@MAIL_DOMAIN` without it. */
  readonly from?: Mailbox;
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
  /** Message-ID of the mail that this one answers, without its angle brackets. */
  readonly inReplyTo?: string;
  /** Message-IDs of the thread, the oldest first. */
  readonly references?: readonly string[];
  /** Ids of files of the organisation. */
  readonly attachments?: readonly string[];
  /** `module.why`, for the page of caught mail and for whoever listens to what became of it. */
  readonly purpose: string;
  /** What the mail is about: asked for twice under one purpose and reference, it is written once. */
  readonly ref?: string;
  /** A program wrote it, so no other program should answer (RFC 3834). */
  readonly automatic?: boolean;
}

const mostLineCharacters = 500;

/** Header fields have one line: what would begin another one is a space. */
const oneLine = (text: string) =>
  text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim()
    .slice(0, mostLineCharacters);

/** Writes the intent to send a mail, in the caller's transaction. @returns its id, which its Message-ID is made of */
export function writeMail(transaction: Transaction, place: MailPlace, mail: MailRequest): Promise<string> {
  const { secrets } = transaction.services;
  const from = mail.from ?? { address: senderAddress(transaction.services) };
  const id = newId();
  const now = transaction.now();
  const body = JSON.stringify({ text: mail.text, html: mail.html ?? null });
  return insertMail(transaction, tableOf(place), {
    id,
    purpose: mail.purpose,
    ref: mail.ref ?? null,
    to_address: oneLine(mail.to.address),
    to_name: mail.to.name === undefined ? null : oneLine(mail.to.name),
    from_address: oneLine(from.address),
    from_name: from.name === undefined ? null : oneLine(from.name),
    subject: oneLine(mail.subject),
    body: secrets.seal(sealPurpose, body, id),
    in_reply_to: mail.inReplyTo ?? null,
    reference_ids: [...(mail.references ?? [])],
    attachment_ids: [...(mail.attachments ?? [])],
    automatic: mail.automatic ?? false,
    status: 'queued',
    attempts: 0,
    next_attempt_at: now,
    lease_owner: null,
    lease_until: null,
    error: null,
    created_at: now,
    settled_at: null,
  });
}
