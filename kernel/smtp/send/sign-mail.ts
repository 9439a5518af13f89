import type { Readable } from 'node:stream';
import DKIM from 'nodemailer/lib/dkim';

/** What signs the mails of a domain (RFC 6376). */
export interface DkimKey {
  readonly domain: string;
  readonly selector: string;
  /** PEM of an RSA key. */
  readonly privateKey: string;
}

/** Which key signs what an address sends; undefined for an address whose mails leave unsigned. */
export type Signing = (from: string) => DkimKey | undefined;

/** RFC 6376, 5.4.1, and what says that a program wrote (RFC 3834) or how to get no more of it (RFC 8058). */
const signedFields = [
  ...['From', 'Sender', 'Reply-To', 'To', 'Cc', 'Subject', 'Date', 'Message-ID', 'In-Reply-To', 'References'],
  'MIME-Version',
  'Content-Type',
  'Content-Transfer-Encoding',
  'Auto-Submitted',
  'X-Loop',
  'List-Unsubscribe',
  'List-Unsubscribe-Post',
].join(':');

/** The mail with its signature before it. It is held until its last byte is hashed, for the signature comes first. */
export function signMail(mail: Readable, { domain, selector, privateKey }: DkimKey): Readable {
  const keys = { domainName: domain, keySelector: selector, privateKey };
  return new DKIM({ ...keys, headerFieldNames: signedFields }).sign(mail);
}
