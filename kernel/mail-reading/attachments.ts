import type { MailAttachment } from './mail.ts';
import { decodeWords, oneLine } from './mime/encoded-words.ts';
import { type HeaderFields, readHeader } from './mime/header-fields.ts';
import type { Part } from './mime/part-tree.ts';
import { wellFormed } from './mime/well-formed.ts';

const MAX_NAME_CHARS = 200;

/** Extensions for the nameless; everything else is `.bin`, which opens nothing. */
const EXTENSIONS: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'application/pdf': 'pdf',
  'application/pkcs7-signature': 'p7s',
  'application/pgp-signature': 'asc',
  'text/plain': 'txt',
  'text/html': 'html',
  'text/calendar': 'ics',
  'text/vcard': 'vcf',
  'text/csv': 'csv',
  'message/rfc822': 'eml',
  'text/rfc822-headers': 'txt',
};

export function readAttachment(part: Part, inline: boolean, position: number): MailAttachment {
  // RFC 2046 allows no transfer encoding on a mail inside a mail; who sets one means it.
  const content = part.content();
  const contentId = oneLine(part.fields.first('content-id'), 998).replace(/^<|>$/g, '') || null;
  return {
    name: nameOf(part, position),
    mediaType: part.mediaType,
    sizeBytes: content.length,
    contentId,
    inline: inline && (contentId !== null || part.mediaType.startsWith('image/')),
    content,
  };
}

/** A name that no file system, header or page trips over. */
export function safeFileName(name: string): string {
  const clean = oneLine(name, 1000)
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/^.*[/\\]/, '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/^[.\s]+|[.\s]+$/g, '')
    .slice(-MAX_NAME_CHARS);
  return wellFormed(clean);
}

function nameOf(part: Part, position: number): string {
  const given =
    part.disposition.parameters.get('filename') ??
    part.typeParameters.get('name') ??
    (part.mediaType === 'message/rfc822' ? subjectOf(part) : '');
  const name = safeFileName(given);
  if (name !== '') return part.mediaType === 'message/rfc822' && !/\.eml$/i.test(name) ? `${name}.eml` : name;
  return `attachment-${position}.${EXTENSIONS[part.mediaType] ?? 'bin'}`;
}

function subjectOf(part: Part): string {
  return decodeWords(innerHeader(part).first('subject'));
}

/** The header of a mail that is inside a part. */
export function innerHeader(part: Part): HeaderFields {
  const content = part.content();
  return readHeader(content, 0, content.length, { headerBytes: 64 * 1024, headerFields: 500 }).fields;
}
