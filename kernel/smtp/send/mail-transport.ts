import type { Readable } from 'node:stream';

export interface MailPerson {
  readonly name?: string;
  readonly address: string;
}

export interface OutgoingAttachment {
  readonly name: string;
  readonly mediaType: string;
  /** Opened when the mail is sent, so that a file is never held in memory. */
  readonly content: Buffer | (() => Readable);
  /** Makes it an inline picture that the HTML names as `cid:...`. */
  readonly contentId?: string;
}

export interface OutgoingMail {
  /** The intent's identifier (a UUID): the Message-ID follows from it, so a repeat after a crash is the same mail. */
  readonly intentId: string;
  readonly from: MailPerson;
  readonly to: readonly MailPerson[];
  readonly cc?: readonly MailPerson[];
  readonly replyTo?: MailPerson;
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
  readonly attachments?: readonly OutgoingAttachment[];
  /** Identifiers without brackets. */
  readonly inReplyTo?: string;
  /** Oldest first. */
  readonly references?: readonly string[];
  /** RFC 3834: `auto-replied` answers a mail, `auto-generated` begins by itself; absent is a person's. */
  readonly automatic?: 'auto-replied' | 'auto-generated';
  /** RFC 8058: where one click ends it. */
  readonly unsubscribeUrl?: string;
  /** The same for every attempt. */
  readonly date: Date;
  /** SMTP's MAIL FROM where it is not the sender's address; '' so that nothing comes back. */
  readonly envelopeFrom?: string;
}

export interface SentMail {
  /** Without brackets. */
  readonly messageId: string;
  readonly accepted: readonly string[];
  readonly rejected: readonly string[];
  /** The server's last words. */
  readonly response: string;
}

/** Takes a mail to where it goes; safe to call again with the same mail after a `transient` failure. */
export interface MailTransport {
  /** @throws MailFailure */
  send(mail: OutgoingMail): Promise<SentMail>;
  close(): Promise<void>;
}

/**
 * What to do about a mail that did not leave.
 *
 * - `transient`: later, it has not been accepted.  `permanent`: never, nor anything like it.
 * - `ambiguous`: it was handed over whole and the connection ended before the answer. It may have been accepted; whoever
 *   sends it again may send it twice, with the same Message-ID.
 */
export type MailFailureKind = 'transient' | 'permanent' | 'ambiguous';

export class MailFailure extends Error {
  override readonly name = 'MailFailure';
  readonly kind: MailFailureKind;
  /** nodemailer's code, for example ECONNECTION; or `invalid_mail`. */
  readonly code: string;
  /** SMTP's, for example 550. */
  readonly responseCode: number | null;

  constructor(kind: MailFailureKind, code: string, message: string, responseCode: number | null = null) {
    super(message);
    this.kind = kind;
    this.code = code;
    this.responseCode = responseCode;
  }
}
