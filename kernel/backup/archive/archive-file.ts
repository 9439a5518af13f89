import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import * as z from 'zod';
import { ArchiveError } from './archive-error.ts';
import { lockSchema, newLock, type Opener, openLock } from './archive-key.ts';
import { damaged, openChunks, sealChunks } from './chunks.ts';
import type { ArchiveRecord } from './contents.ts';
import { readRecords, writeRecords } from './records.ts';

const magic = 'COMPTOIR BACKUP';
const format = 1;
const longestHead = 2_048;

const headSchema = z.object({ format: z.number(), lock: z.unknown() });

/**
 * Writes an archive: a line that anybody may read (how the key is made), then records, compressed and sealed. Nothing is
 * under its name until it is whole and on the disk. Compressed by gzip, which every Node.js that runs this program reads;
 * Zstandard would tie an archive to Node.js 22.15 and later.
 */
export async function writeArchive(
  path: string,
  opener: Opener,
  records: AsyncIterable<ArchiveRecord>,
): Promise<void> {
  const { key, lock } = await newLock(opener);
  const head = Buffer.from(`${magic} ${JSON.stringify({ format, lock })}\n`);
  const partial = `${path}.partial`;
  try {
    await pipeline(
      Readable.from(writeRecords(records), { objectMode: false }),
      createGzip({ level: 6 }),
      async function* seal(bytes: AsyncIterable<Uint8Array>) {
        yield head;
        yield* sealChunks(key, digestOf(head), bytes);
      },
      createWriteStream(partial, { mode: 0o600 }),
    );
    await settle(partial);
    await rename(partial, path);
    await settle(dirname(path));
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

/**
 * Reads an archive record by record; each was authenticated before it is handed on.
 * @throws ArchiveError when the file is no archive, of a later format, under another key, changed or cut short
 */
export async function* readArchive(path: string, opener: Opener): AsyncGenerator<ArchiveRecord> {
  const { head, lock } = await readHead(path);
  const key = await openLock(lock, opener);
  const sealed = createReadStream(path, { start: head.length });
  const unzip = createGunzip();
  const opening = pipeline(
    sealed,
    (bytes: AsyncIterable<Buffer>) => openChunks(key, digestOf(head), bytes),
    unzip,
  );
  // Whoever reads learns of a failure from the stream below; this promise only must not be left unheard.
  const failed = opening.then(
    () => undefined,
    (error: unknown) => error,
  );
  try {
    yield* readRecords(unzip);
  } catch (error) {
    throw causeOf((await Promise.race([failed, undefined])) ?? error);
  } finally {
    sealed.destroy();
    unzip.destroy();
  }
}

const digestOf = (head: Buffer) => createHash('sha256').update(head).digest();

function causeOf(error: unknown): unknown {
  if (error instanceof ArchiveError) return error;
  const code = String((error as NodeJS.ErrnoException).code ?? '');
  return code.startsWith('Z_') || error instanceof SyntaxError ? damaged() : error;
}

async function readHead(path: string) {
  const file = await open(path, 'r').catch(() => {
    throw new ArchiveError(`${path} cannot be read.`);
  });
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(longestHead), 0, longestHead, 0);
    const end = buffer.subarray(0, bytesRead).indexOf('\n');
    const head = Buffer.from(buffer.subarray(0, end + 1));
    const line = head.toString('utf8');
    if (end < 0 || !line.startsWith(`${magic} `)) throw new ArchiveError(`${path} is no backup of Comptoir.`);
    const read = headSchema.safeParse(jsonOf(line.slice(magic.length + 1)));
    if (!read.success) throw damaged();
    if (read.data.format > format)
      throw new ArchiveError('The archive was written by a later version; restore it with that one.');
    const lock = lockSchema.safeParse(read.data.lock);
    if (!lock.success) throw damaged();
    return { head, lock: lock.data };
  } finally {
    await file.close();
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Waits until a file, or a folder's list of names, would survive a power cut. */
async function settle(path: string): Promise<void> {
  const file = await open(path, 'r');
  await file.sync().finally(() => file.close());
}
