import type { Readable } from 'node:stream';
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { HttpClientError } from './errors.ts';

export const ACCEPT_ENCODING = 'gzip, deflate, br';

/**
 * The decoded body, chunk by chunk. Ends with `body_too_large` as soon as more than `maxBytes` have come out, so that
 * neither an endless body nor a small one that unpacks to gigabytes fills the memory.
 */
export async function* readBody(
  raw: Readable,
  encoding: string | null,
  maxBytes: number,
): AsyncGenerator<Uint8Array> {
  let received = 0;
  const decoded = decode(raw, encoding);
  try {
    for await (const chunk of decoded as AsyncIterable<Uint8Array>) {
      received += chunk.byteLength;
      if (received > maxBytes) throw tooLarge(maxBytes);
      yield chunk;
    }
  } finally {
    decoded.destroy();
    raw.destroy();
  }
}

export function tooLarge(maxBytes: number): HttpClientError {
  return new HttpClientError('body_too_large', `The answer is larger than ${maxBytes} bytes`);
}

function decode(raw: Readable, encoding: string | null): Readable {
  const decoder = decoderFor((encoding ?? '').trim().toLowerCase());
  if (!decoder) return raw;
  // A failure of either side reaches the reader through the decoder, which pipeline destroys with it.
  pipeline(raw, decoder).catch(() => undefined);
  return decoder;
}

function decoderFor(encoding: string) {
  switch (encoding) {
    case '':
    case 'identity':
      return null;
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'deflate':
      return createInflate();
    case 'br':
      return createBrotliDecompress();
    default:
      return new PassThrough().destroy(
        new HttpClientError('network', `Unknown content-encoding: ${encoding}`),
      );
  }
}
