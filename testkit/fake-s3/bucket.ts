import { createHash, randomUUID } from 'node:crypto';

interface Upload {
  readonly key: string;
  readonly parts: Map<number, Buffer>;
}

/** A failure as Amazon's "Error responses" lists it. */
export class S3Error extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
  ) {
    super(code);
  }
}

export const tagOf = (bytes: Buffer) => `"${createHash('md5').update(bytes).digest('hex')}"`;

const leastPartBytes = 5 * 1024 * 1024;

/** One bucket in memory, with multipart uploads under Amazon's rules. */
export class Bucket {
  readonly objects = new Map<string, { bytes: Buffer; modifiedAt: Date }>();
  readonly uploads = new Map<string, Upload>();

  put(key: string, bytes: Buffer): void {
    this.objects.set(key, { bytes, modifiedAt: new Date() });
  }

  begin(key: string): string {
    const id = randomUUID();
    this.uploads.set(id, { key, parts: new Map() });
    return id;
  }

  putPart(id: string, key: string, number: number, bytes: Buffer): void {
    if (!(number >= 1 && number <= 10_000)) throw new S3Error(400, 'InvalidArgument');
    this.#upload(id, key).parts.set(number, bytes);
  }

  complete(id: string, key: string, given: readonly { number: number; tag: string }[]): void {
    const { parts } = this.#upload(id, key);
    const chosen = given.map(({ number, tag }) => {
      const bytes = parts.get(number);
      if (!bytes || tagOf(bytes) !== tag) throw new S3Error(400, 'InvalidPart');
      return bytes;
    });
    if (given.some(({ number }, index) => index > 0 && number <= (given[index - 1]?.number ?? 0)))
      throw new S3Error(400, 'InvalidPartOrder');
    if (chosen.length === 0) throw new S3Error(400, 'MalformedXML');
    if (chosen.slice(0, -1).some((bytes) => bytes.length < leastPartBytes))
      throw new S3Error(400, 'EntityTooSmall');
    this.uploads.delete(id);
    this.put(key, Buffer.concat(chosen));
  }

  abort(id: string, key: string): void {
    this.#upload(id, key);
    this.uploads.delete(id);
  }

  #upload(id: string, key: string): Upload {
    const upload = this.uploads.get(id);
    if (upload?.key !== key) throw new S3Error(404, 'NoSuchUpload');
    return upload;
  }
}
