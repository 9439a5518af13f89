import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { filesErrors } from '#kernel/contract';
import { AppError } from '#kernel/errors';
import { newId } from '#kernel/ids';
import type { FileSource } from './file-store.ts';

/** A file that came from outside and lies on this machine's disk until it is known what it is. */
export interface StagedFile extends FileSource {
  readonly path: string;
  /** Forgets it; harmless when it is gone. Whoever staged a file calls this, whatever happens to it. */
  discard(): Promise<void>;
}

/** Where files wait to be looked at. Nothing of a file is held in memory, and no more is taken than may be kept. */
export interface Staging {
  /**
   * @throws `files.too_large` with the first byte beyond `maxBytes`, and what the stream throws; nothing stays behind
   */
  receive(bytes: Readable | AsyncIterable<Uint8Array>, maxBytes: number): Promise<StagedFile>;
  /** A path that nobody has, for a file made from a staged one; `adopt` takes it over. */
  newPath(): string;
  /** A file that was written to a path of `newPath`. */
  adopt(path: string): Promise<StagedFile>;
  /** Deletes what a crash left behind. */
  sweep(now: Date): Promise<void>;
}

const ownerOnly = { folder: 0o700, file: 0o600 };
/** No upload takes as long. */
const abandonedMs = 60 * 60 * 1000;

export async function openStaging(folder: string): Promise<Staging> {
  await mkdir(folder, { recursive: true, mode: ownerOnly.folder });
  const newPath = () => join(folder, newId());
  return {
    newPath,
    adopt: (path) => measured(path, createReadStream(path)),
    async receive(bytes, maxBytes) {
      const path = newPath();
      const hash = createHash('sha256');
      let sizeBytes = 0;
      try {
        await pipeline(
          bytes,
          async function* count(chunks: AsyncIterable<Uint8Array>) {
            for await (const chunk of chunks) {
              sizeBytes += chunk.length;
              if (sizeBytes > maxBytes) throw tooLarge(maxBytes);
              hash.update(chunk);
              yield chunk;
            }
          },
          createWriteStream(path, { mode: ownerOnly.file }),
        );
      } catch (error) {
        await rm(path, { force: true });
        throw error;
      }
      return staged(path, sizeBytes, hash.digest('hex'));
    },
    async sweep(now) {
      for (const name of await readdir(folder)) {
        const path = join(folder, name);
        const found = await stat(path).catch(() => null);
        if (found && now.getTime() - found.mtimeMs > abandonedMs) await rm(path, { force: true });
      }
    },
  };
}

export function tooLarge(maxBytes: number): AppError {
  return new AppError(filesErrors.tooLarge, { vars: { megabytes: Math.floor(maxBytes / (1024 * 1024)) } });
}

async function measured(path: string, bytes: Readable): Promise<StagedFile> {
  const hash = createHash('sha256');
  let sizeBytes = 0;
  for await (const chunk of bytes) {
    hash.update(chunk as Buffer);
    sizeBytes += (chunk as Buffer).length;
  }
  return staged(path, sizeBytes, hash.digest('hex'));
}

function staged(path: string, sizeBytes: number, sha256: string): StagedFile {
  return {
    path,
    sizeBytes,
    sha256,
    open: (range) => createReadStream(path, { ...range }),
    discard: () => rm(path, { force: true }),
  };
}
