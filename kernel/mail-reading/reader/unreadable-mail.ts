import { safeFileName } from '../attachments.ts';
import { defaultLimits } from '../limits.ts';
import type { ReadMail } from '../mail.ts';
import { readHeader } from '../mime/header-fields.ts';
import { readHeaders } from '../read-mail.ts';

const MAX_HEAD_BYTES = 64 * 1024;

/**
 * What is told of a mail that could not be read: its envelope, as far as a bounded look at its header gives it, and the
 * mail itself as an attachment. Nothing automatic may answer what nobody has read.
 */
export function unreadableMail(raw: Uint8Array): ReadMail {
  const head = Buffer.from(raw.buffer, raw.byteOffset, Math.min(raw.byteLength, MAX_HEAD_BYTES));
  const limits = { ...defaultLimits, headerBytes: 8 * 1024, headerFields: 200, addresses: 20 };
  const { fields } = readHeader(head, 0, head.length, limits);
  const headers = readHeaders(fields, limits);
  return {
    ...headers,
    html: null,
    replyHtml: null,
    text: '',
    replyText: '',
    quoted: '',
    signature: '',
    attachments: [
      {
        name: `${safeFileName(headers.subject) || 'mail'}.eml`,
        mediaType: 'message/rfc822',
        sizeBytes: raw.byteLength,
        contentId: null,
        inline: false,
        content: raw,
      },
    ],
    automatic: 'suppressed',
    bounce: null,
    complaint: null,
    forwarded: false,
    languageHint: null,
    damage: ['not_read'],
  };
}
