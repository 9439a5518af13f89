import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { kernelErrors } from '#kernel/contract';
import { AppError } from '#kernel/errors';
import type { ByteRange } from '#kernel/file-store';
import { readRange } from './byte-range.ts';

/** A file on its way out; what of it is sent, the request's headers decide. */
export interface FileReply {
  readonly sizeBytes: number;
  /** Strong: the same text for the same bytes, quotes included. */
  readonly etag: string;
  readonly headers: Readonly<Record<string, string>>;
  open(range?: ByteRange): Promise<Readable>;
}

/** Bytes that are made while they leave: nobody knows how many there will be, so they come whole. */
export interface StreamReply {
  readonly headers: Readonly<Record<string, string>>;
  stream(): Readable;
}

/** A file is never a page: no script, no form, no origin, whatever a browser makes of its bytes. */
const filePolicy = "sandbox; default-src 'none'";

/** Answers a file with all that HTTP offers for it: conditions, one range, HEAD (RFC 9110, 13 and 14). */
export async function sendFile(
  request: FastifyRequest,
  reply: FastifyReply,
  file: FileReply | StreamReply,
): Promise<FastifyReply> {
  if ('stream' in file) {
    const headers = { 'content-security-policy': filePolicy, 'cache-control': 'no-store', ...file.headers };
    return reply.headers(headers).send(request.method === 'HEAD' ? Readable.from([]) : file.stream());
  }
  const headers = {
    'content-security-policy': filePolicy,
    'accept-ranges': 'bytes',
    etag: file.etag,
    ...file.headers,
  };
  if (matches(request.headers['if-none-match'], file.etag)) return reply.code(304).headers(headers).send();
  const range = rangeOf(request, file);
  // Headers are set when nothing can fail any more: an error has none of them.
  const bytes = request.method === 'HEAD' ? Readable.from([]) : await file.open(range);
  if (range) reply.code(206).header('content-range', `bytes ${range.start}-${range.end}/${file.sizeBytes}`);
  const length = range ? range.end - range.start + 1 : file.sizeBytes;
  return reply.headers({ ...headers, 'content-length': String(length) }).send(bytes);
}

/** @throws `kernel.range_not_satisfiable` */
function rangeOf({ headers }: FastifyRequest, { etag, sizeBytes }: FileReply): ByteRange | undefined {
  const condition = headers['if-range'];
  // A part of another version than the client has would not fit what it has.
  if (condition !== undefined && condition !== etag) return undefined;
  const asked = readRange(headers.range, sizeBytes);
  if (asked.kind === 'part') return { start: asked.start, end: asked.end };
  if (asked.kind === 'whole') return undefined;
  throw new AppError(kernelErrors.rangeNotSatisfiable, {
    headers: { 'content-range': `bytes */${sizeBytes}` },
  });
}

/** Weak comparison, as RFC 9110, 13.1.2 asks of this header. */
function matches(header: string | undefined, etag: string): boolean {
  const tags = header?.split(',').map((tag) => tag.trim().replace(/^W\//, '')) ?? [];
  return tags.includes('*') || tags.includes(etag);
}
