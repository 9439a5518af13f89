import type { ByteRange } from '#kernel/file-store';

/** What a `Range` header asks for: all of it, one part, or a part that is not there. */
export type Asked =
  | { readonly kind: 'whole' }
  | { readonly kind: 'outside' }
  | ({ readonly kind: 'part' } & ByteRange);

const form = /^bytes=(\d{0,15})-(\d{0,15})$/;

/**
 * Reads `bytes=0-499`, `bytes=500-` and `bytes=-500` (RFC 9110, 14.1.2). What is malformed, of another unit, or asks for
 * several parts at once is answered whole, as the RFC allows: several parts of one file are what slows servers down.
 */
export function readRange(header: string | undefined, sizeBytes: number): Asked {
  const [, first = '', last = ''] = form.exec(header?.trim() ?? '') ?? [];
  if (first === '' && last === '') return { kind: 'whole' };
  if (first === '') {
    const length = Math.min(Number(last), sizeBytes);
    return length === 0
      ? { kind: 'outside' }
      : { kind: 'part', start: sizeBytes - length, end: sizeBytes - 1 };
  }
  if (last !== '' && Number(last) < Number(first)) return { kind: 'whole' };
  if (Number(first) >= sizeBytes) return { kind: 'outside' };
  const end = last === '' ? sizeBytes - 1 : Math.min(Number(last), sizeBytes - 1);
  return { kind: 'part', start: Number(first), end };
}
