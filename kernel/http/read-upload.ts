import type { Readable } from 'node:stream';
import busboy, { type BusboyInstance } from '@fastify/busboy';
import type { FastifyRequest } from 'fastify';
import { filesErrors, kernelErrors } from '#kernel/contract';
import { AppError } from '#kernel/errors';
import { type StagedFile, type Staging, tooLarge } from '#kernel/file-store';
import { uploadTimeoutMs } from './slow-requests.ts';

/** A file as the client sent it: its name is the client's word, and its type was not even listened to. */
export interface UploadedFile {
  readonly name: string;
  readonly staged: StagedFile;
}

export interface Upload {
  readonly file: UploadedFile;
  /** The other parts; the contract's body schema says which may be there. */
  readonly fields: Readonly<Record<string, string>>;
}

/** What stands around the file: boundaries, part headers, the fields. */
const aroundBytes = 256 * 1024;
const limits = {
  files: 1,
  fields: 20,
  parts: 21,
  fieldNameSize: 100,
  fieldSize: 64 * 1024,
  headerPairs: 20,
  headerSize: 16 * 1024,
};
/** A client that sends nothing for so long has gone. */
const idleMs = 20_000;
const looksMs = 2_000;
/** So long a refused client may go on sending, so that it reads the answer rather than "connection reset". */
const lingerMs = 5_000;

/**
 * Reads a multipart request with one file, which is written to the staging folder as it comes.
 * @throws `files.too_large` as soon as too much is announced or has come, `files.missing`, `files.malformed`,
 *   `kernel.timeout`
 */
export async function readUpload(
  request: FastifyRequest,
  maxBytes: number,
  staging: Staging,
): Promise<Upload> {
  const { raw } = request;
  const refused = new AbortController();
  const stopWatching = watchProgress(request, () => refused.abort(new AppError(kernelErrors.timeout)));
  try {
    const announced = Number(request.headers['content-length'] ?? 0);
    if (announced > maxBytes + aroundBytes) throw tooLarge(maxBytes);
    return await parse(request, { staging, maxBytes, refused: refused.signal });
  } catch (error) {
    raw.unpipe();
    raw.resume();
    setTimeout(() => raw.complete || raw.destroy(), lingerMs).unref();
    throw error;
  } finally {
    stopWatching();
  }
}

function createParser({ headers }: FastifyRequest): BusboyInstance {
  const contentType = headers['content-type'] ?? '';
  if (!/^multipart\/form-data\b/i.test(contentType)) throw new AppError(kernelErrors.unsupportedMediaType);
  try {
    return busboy({ headers: { ...headers, 'content-type': contentType }, limits });
  } catch (error) {
    throw new AppError(filesErrors.malformed, { cause: error });
  }
}

interface Reading {
  readonly staging: Staging;
  readonly maxBytes: number;
  readonly refused: AbortSignal;
}

async function parse(request: FastifyRequest, { staging, maxBytes, refused }: Reading): Promise<Upload> {
  const { raw } = request;
  const parser = createParser(request);
  const fields: Record<string, string> = {};
  let received: Promise<UploadedFile> | undefined;
  let part: Readable | undefined;
  const finished = new Promise<void>((resolve, reject) => {
    const malformed = (cause?: unknown) => reject(new AppError(filesErrors.malformed, { cause }));
    refused.addEventListener('abort', () => reject(refused.reason));
    parser.on('file', (field, stream, name) => {
      if (field !== 'file' || received) {
        stream.on('error', () => undefined).resume();
        return malformed();
      }
      part = stream;
      received = staging.receive(stream, maxBytes).then((staged) => ({ name: name ?? '', staged }));
      received.catch(reject);
    });
    parser.on('field', (name, value, nameTruncated, valueTruncated) => {
      if (nameTruncated || valueTruncated || Object.hasOwn(fields, name)) malformed();
      else Object.defineProperty(fields, name, { value, enumerable: true });
    });
    for (const event of ['filesLimit', 'fieldsLimit', 'partsLimit'] as const) parser.on(event, malformed);
    parser.on('error', malformed).on('finish', resolve);
    raw.on('error', malformed).pipe(parser);
  });
  try {
    await finished;
    if (!received) throw new AppError(filesErrors.missing);
    return { file: await received, fields };
  } catch (error) {
    // A part that will never end would keep its half-written file open.
    part?.destroy(error as Error);
    parser.destroy();
    received?.then(({ staged }) => staged.discard()).catch(() => undefined);
    throw error;
  }
}

/** A slow line may take minutes, a silent one may not. */
function watchProgress({ raw }: FastifyRequest, giveUp: () => void): () => void {
  const began = Date.now();
  let last = { bytes: raw.socket.bytesRead, at: began };
  const timer = setInterval(() => {
    const now = Date.now();
    if (raw.socket.bytesRead !== last.bytes) last = { bytes: raw.socket.bytesRead, at: now };
    if (now - last.at > idleMs || now - began > uploadTimeoutMs) giveUp();
  }, looksMs);
  return () => clearInterval(timer);
}
