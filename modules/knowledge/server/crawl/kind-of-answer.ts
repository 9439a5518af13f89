import type { DocumentKind } from '../reading/document.ts';

/** What an answer of the web is, by its bytes first and by what it is called after; null for what cannot be read. */
export function kindOfAnswer(
  contentType: string | null,
  bytes: Uint8Array,
): { kind: DocumentKind; charset?: string } | null {
  const head = Buffer.from(bytes.subarray(0, 1_024)).toString('latin1');
  if (head.startsWith('%PDF-')) return { kind: 'pdf' };
  const type = (contentType ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (head.startsWith('PK\u0003\u0004')) return type.includes('wordprocessingml') ? { kind: 'docx' } : null;
  const charset = /charset\s*=\s*["']?([\w.:-]{2,40})/i.exec(contentType ?? '')?.[1];
  const declared = charset === undefined ? {} : { charset };
  if (type === 'text/html' || type === 'application/xhtml+xml') return { kind: 'html', ...declared };
  if (type === 'text/markdown' || type === 'text/x-markdown') return { kind: 'markdown', ...declared };
  if (type === 'text/plain') return { kind: 'plain', ...declared };
  if (type === '' && /<(!doctype html|html|head|body|p|h1)\b/i.test(head))
    return { kind: 'html', ...declared };
  return null;
}
