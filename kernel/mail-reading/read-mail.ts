import { readAttachment } from './attachments.ts';
import { automaticKind } from './automatic/automatic-kind.ts';
import { readBounce } from './automatic/read-bounce.ts';
import { readComplaint } from './automatic/read-complaint.ts';
import { chooseBodies } from './choose-bodies.ts';
import { defaultLimits, type ReadLimits } from './limits.ts';
import type { MailDamage, ReadMail } from './mail.ts';
import { readAddresses } from './mime/addresses.ts';
import { decodeWords, oneLine } from './mime/encoded-words.ts';
import type { HeaderFields } from './mime/header-fields.ts';
import { readMessageIds } from './mime/message-ids.ts';
import { type Part, readPartTree } from './mime/part-tree.ts';
import { readContent } from './read-content.ts';
import { normaliseSubject } from './threading/subject.ts';
import { ownIntentId } from './threading/thread-keys.ts';

export interface ReadOptions {
  readonly limits?: Partial<ReadLimits>;
  /** SMTP's MAIL FROM; the empty sender is ''. */
  readonly envelopeFrom?: string;
  /** MAIL_DOMAIN: mails of ours that come back are known by it. */
  readonly mailDomain?: string;
}

const MAX_SUBJECT_CHARS = 1_000;

/**
 * Reads a mail, whatever its bytes are: it never throws, and says in `damage` what it had to leave out. Its time grows
 * with the mail's size; read what strangers send through `createMailReader`, which ends what takes too long.
 */
export function readMail(raw: Uint8Array, options: ReadOptions = {}): ReadMail {
  const limits = { ...defaultLimits, ...options.limits };
  const damage = new Set<MailDamage>();
  const root = readPartTree(Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength), limits, damage);
  const headers = readHeaders(root.fields, limits);
  const { bodies, attached } = chooseBodies(root, limits, damage);
  const content = readContent(bodies, normaliseSubject(headers.subject).isForward, limits, damage);
  const envelopeFrom = options.envelopeFrom ?? null;
  const complaint = readComplaint(root, content.text);
  const bounce = complaint ? null : readBounce({ root, ...headers, text: content.text, envelopeFrom });
  return {
    ...headers,
    ...content,
    attachments: attached.map(({ part, inline }, index) => readAttachment(part, inline, index + 1)),
    bounce,
    complaint,
    automatic: automaticKind({
      fields: root.fields,
      reportType: root.typeParameters.get('report-type')?.toLowerCase() ?? '',
      from: headers.from,
      subject: headers.subject,
      text: content.text,
      isAnswer: headers.inReplyTo.length > 0 || headers.references.length > 0,
      isBounce: bounce !== null,
      isComplaint: complaint !== null,
      envelopeFrom,
      isOwn: isOwn(headers.messageId, root, options.mailDomain),
    }),
    languageHint: languageOf(root.fields),
    damage: [...damage],
  };
}

export type ReadHeaders = Pick<
  ReadMail,
  'messageId' | 'inReplyTo' | 'references' | 'from' | 'to' | 'cc' | 'replyTo' | 'subject' | 'date'
>;

export function readHeaders(fields: HeaderFields, limits: ReadLimits): ReadHeaders {
  const addresses = (name: string) => readAddresses(fields.all(name), limits.addresses);
  return {
    messageId: readMessageIds(fields.all('message-id'), 1)[0] ?? null,
    inReplyTo: readMessageIds(fields.all('in-reply-to'), 10),
    references: readMessageIds(fields.all('references'), limits.references),
    from: addresses('from')[0] ?? addresses('sender')[0] ?? null,
    to: addresses('to'),
    cc: addresses('cc'),
    replyTo: addresses('reply-to').filter(({ address }) => address !== ''),
    subject: oneLine(decodeWords(fields.first('subject')), MAX_SUBJECT_CHARS),
    date: readDate(fields.first('date')),
  };
}

/** Null for what is no instant, or none at which there were mails. */
function readDate(text: string): Date | null {
  const date = new Date(text.replace(/\([^()]*\)/g, '').trim());
  const year = date.getUTCFullYear();
  return Number.isNaN(year) || year < 1980 || year > 2200 ? null : date;
}

function isOwn(messageId: string | null, root: Part, mailDomain: string | undefined): boolean {
  if (mailDomain === undefined) return false;
  if (messageId !== null && ownIntentId(messageId, mailDomain) !== null) return true;
  return root.fields.all('x-loop').some((value) => value.trim().toLowerCase() === mailDomain.toLowerCase());
}

function languageOf(fields: HeaderFields): string | null {
  const tag =
    fields.first('content-language') || fields.first('x-accept-language') || fields.first('accept-language');
  return /^\s*([a-z]{2})(?:[-_,;\s]|$)/i.exec(tag)?.[1]?.toLowerCase() ?? null;
}
