import { Readable } from 'node:stream';
import { kernelErrors } from '#kernel/contract';
import { AppError } from '#kernel/errors';
import { checkedSource } from '../checked-source.ts';
import {
  assertKey,
  type ByteRange,
  type FileSource,
  type FileStore,
  outside,
  SourceChangedError,
  type StoredBytes,
  type StoredEntry,
} from '../file-store.ts';
import { S3Client, type S3ClientOptions, S3Refusal, type S3Reply } from './s3-client.ts';
import { steadyStream } from './steady-stream.ts';
import { uploadInParts } from './upload-in-parts.ts';
import { elementsOf, textBetween } from './xml.ts';

/** Up to this size one request is as good as several. */
const oneRequestBytes = 16 * 1024 * 1024;

/** Files in a bucket of Amazon S3 or of anything that speaks its language (MinIO, Garage, Ceph, R2 ...). */
export function openS3Store(options: S3ClientOptions): FileStore {
  return new S3Store(options);
}

class S3Store implements FileStore {
  readonly #client: S3Client;
  readonly #prefix: string;

  constructor(options: S3ClientOptions) {
    this.#client = new S3Client(options);
    this.#prefix = options.place.prefix;
  }

  put(key: string, source: FileSource): Promise<void> {
    assertKey(key);
    return orAway(async () => {
      if (source.sizeBytes > oneRequestBytes) return uploadInParts(this.#client, key, source);
      const { sizeBytes, sha256 } = source;
      const body = {
        sizeBytes,
        sha256,
        open: () => (sizeBytes === 0 ? empty : Readable.from(checkedSource(source))),
      };
      // The server hashes what it gets and refuses what the signed header does not promise.
      const reply = await this.#client.send({ method: 'PUT', key, body });
      await reply.body.dump();
    });
  }

  get(key: string, range?: ByteRange): Promise<StoredBytes | null> {
    assertKey(key);
    return orAway(async () => {
      // Servers ignore a range that runs backwards, as HTTP says.
      if (range && range.end < range.start) throw outside();
      const reply = await this.#read(key, range);
      if (reply.status === 404) {
        await reply.body.dump();
        return null;
      }
      const sizeBytes = sizeOf(reply);
      if (reply.status === 416 || (range && range.end >= sizeBytes)) {
        reply.body.on('error', () => undefined).destroy();
        throw outside();
      }
      if (sizeBytes === 0) return { sizeBytes, stream: reply.body };
      const again = async (missing: ByteRange) => (await this.#read(key, missing, reply.headers.etag)).body;
      return {
        sizeBytes,
        stream: steadyStream(reply.body, range ?? { start: 0, end: sizeBytes - 1 }, again),
      };
    });
  }

  exists(key: string): Promise<boolean> {
    assertKey(key);
    return orAway(async () => {
      const reply = await this.#client.send({ method: 'HEAD', key, expect: [404] });
      await reply.body.dump();
      return reply.status !== 404;
    });
  }

  delete(key: string): Promise<void> {
    assertKey(key);
    return orAway(async () => {
      const reply = await this.#client.send({ method: 'DELETE', key, expect: [404] });
      await reply.body.dump();
    });
  }

  async *list(folder?: string): AsyncGenerator<StoredEntry> {
    if (folder !== undefined) assertKey(folder);
    const prefix = `${this.#prefix}${folder === undefined ? '' : `${folder}/`}`;
    let token: string | null = null;
    do {
      const query = { 'list-type': '2', prefix, ...(token !== null && { 'continuation-token': token }) };
      const page = await orAway(async () =>
        (await this.#client.send({ method: 'GET', key: '', query })).body.text(),
      );
      for (const entry of elementsOf(page, 'Contents')) {
        yield {
          key: (textBetween(entry, 'Key') ?? '').slice(this.#prefix.length),
          sizeBytes: Number(textBetween(entry, 'Size')),
          modifiedAt: new Date(textBetween(entry, 'LastModified') ?? ''),
        };
      }
      token = textBetween(page, 'NextContinuationToken');
    } while (token !== null);
  }

  close(): Promise<void> {
    return this.#client.close();
  }

  #read(key: string, range?: ByteRange, etag?: string): Promise<S3Reply> {
    const headers = {
      ...(range && { range: `bytes=${range.start}-${range.end}` }),
      ...(etag !== undefined && { 'if-match': etag }),
    };
    return this.#client.send({ method: 'GET', key, headers, expect: etag === undefined ? [404, 416] : [] });
  }
}

const empty = Buffer.alloc(0);

/** Of the whole: a part says it after the slash of its Content-Range. */
function sizeOf({ headers }: S3Reply): number {
  return Number(headers['content-range']?.split('/')[1] ?? headers['content-length']);
}

/** A bucket that refuses us is the operator's to mend; the caller only learns that files are away. */
async function orAway<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof S3Refusal)) throw error;
    if (error.code === 'XAmzContentSHA256Mismatch')
      throw new SourceChangedError(error.message, { cause: error });
    throw new AppError(kernelErrors.unavailable, { cause: error });
  }
}
