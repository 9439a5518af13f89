import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { kernelErrors } from '#kernel/contract';
import { AppError } from '#kernel/errors';
import { type FileSource, SourceChangedError } from '../file-store.ts';
import { type S3Client, S3Refusal } from './s3-client.ts';
import { textBetween } from './xml.ts';

/** Amazon takes parts from 5 MiB, the last one apart, and 10,000 of them; this many allow for 80 GB. */
const partBytes = 8 * 1024 * 1024;

/**
 * Sends what is too large for one request. Nothing is under the key before the last step; what fails is taken back, and
 * what a crash leaves behind a rule of the bucket (AbortIncompleteMultipartUpload) removes.
 */
export async function uploadInParts(client: S3Client, key: string, source: FileSource): Promise<void> {
  const begun = await client.send({ method: 'POST', key, query: { uploads: '' } });
  const uploadId = textBetween(await begun.body.text(), 'UploadId');
  if (uploadId === null)
    throw new AppError(kernelErrors.unavailable, { cause: new Error('S3 gave no upload') });
  try {
    const tags = await sendParts(client, key, uploadId, source);
    await complete(client, { key, uploadId, tags, sizeBytes: source.sizeBytes });
  } catch (error) {
    await client.send({ method: 'DELETE', key, query: { uploadId }, expect: [404] }).catch(() => undefined);
    throw error;
  }
}

async function sendParts(
  client: S3Client,
  key: string,
  uploadId: string,
  source: FileSource,
): Promise<string[]> {
  const whole = createHash('sha256');
  const tags: string[] = [];
  for (let start = 0; start < source.sizeBytes; start += partBytes) {
    const end = Math.min(start + partBytes, source.sizeBytes) - 1;
    const part = await buffer(source.open({ start, end }));
    if (part.length !== end - start + 1) throw changed();
    whole.update(part);
    const sha256 = createHash('sha256').update(part).digest('hex');
    const reply = await client.send({
      method: 'PUT',
      key,
      query: { partNumber: String(tags.length + 1), uploadId },
      body: { sizeBytes: part.length, sha256, open: () => part },
    });
    await reply.body.dump();
    tags.push(reply.headers.etag ?? '');
  }
  if (whole.digest('hex') !== source.sha256) throw changed();
  return tags;
}

const changed = () => new SourceChangedError('The bytes are not those that were promised.');

interface Completion {
  readonly key: string;
  readonly uploadId: string;
  readonly tags: readonly string[];
  readonly sizeBytes: number;
}

/** The answer's status comes before the work is done: a failure may stand in the body of a 200. */
async function complete(client: S3Client, { key, uploadId, tags, sizeBytes }: Completion): Promise<void> {
  const parts = tags.map(
    (tag, index) => `<Part><PartNumber>${index + 1}</PartNumber><ETag>${tag}</ETag></Part>`,
  );
  const text = Buffer.from(`<CompleteMultipartUpload>${parts.join('')}</CompleteMultipartUpload>`);
  const body = {
    sizeBytes: text.length,
    sha256: createHash('sha256').update(text).digest('hex'),
    open: () => text,
  };
  for (let attempt = 1; ; attempt += 1) {
    const reply = await client.send({ method: 'POST', key, query: { uploadId }, body, expect: [404] });
    const answer = await reply.body.text();
    const code = textBetween(answer, 'Code');
    if (code === null) return;
    // An earlier attempt may have succeeded without our hearing of it; then the upload is gone and the file is there.
    if (code === 'NoSuchUpload' && (await isThere(client, key, sizeBytes))) return;
    if (reply.status === 404) throw new S3Refusal(reply.status, code);
    if (attempt >= client.attempts)
      throw new AppError(kernelErrors.unavailable, { cause: new S3Refusal(200, code) });
    await client.pause(attempt);
  }
}

async function isThere(client: S3Client, key: string, sizeBytes: number): Promise<boolean> {
  const found = await client.send({ method: 'HEAD', key, expect: [404] });
  await found.body.dump();
  return found.status === 200 && Number(found.headers['content-length']) === sizeBytes;
}
