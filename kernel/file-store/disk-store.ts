import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { kernelErrors } from '#kernel/contract';
import { AppError } from '#kernel/errors';
import { newId } from '#kernel/ids';
import { checkedSource } from './checked-source.ts';
import {
  assertInside,
  assertKey,
  type ByteRange,
  type FileSource,
  type FileStore,
  type StoredBytes,
  type StoredEntry,
} from './file-store.ts';

const ownerOnly = { folder: 0o700, file: 0o600 };
/** Half-written files; the dot keeps it apart from every key. */
const incoming = '.incoming';
/** What a crash left there is nobody's after this long. */
const abandonedMs = 24 * 60 * 60 * 1000;
/** No room, no right, a broken or read-only disk: nothing that the caller did. */
const away = new Set(['ENOSPC', 'EDQUOT', 'EACCES', 'EPERM', 'EROFS', 'EIO', 'EMFILE', 'ENFILE']);

/** Files below a folder of this machine, which its owner alone may read. */
export async function openDiskStore(folder: string): Promise<FileStore> {
  await mkdir(join(folder, incoming), { recursive: true, mode: ownerOnly.folder });
  await dropAbandoned(join(folder, incoming));
  return new DiskStore(folder);
}

class DiskStore implements FileStore {
  constructor(private readonly folder: string) {}

  put(key: string, source: FileSource): Promise<void> {
    const target = this.#path(key);
    const half = join(this.folder, incoming, newId());
    return orAway(async () => {
      try {
        // Opened before anything is read: a stream that opens its file itself may do so after we have cleared it away.
        const handle = await open(half, 'wx', ownerOnly.file);
        await pipeline(checkedSource(source), handle.createWriteStream({ flush: true }));
        await makeFolderDurably(this.folder, dirname(target));
        await rename(half, target);
        await syncFolder(dirname(target));
      } finally {
        await rm(half, { force: true });
      }
    });
  }

  get(key: string, range?: ByteRange): Promise<StoredBytes | null> {
    return orAway(async () => {
      const handle = await open(this.#path(key), 'r').catch(orNull);
      if (!handle) return null;
      try {
        const { size } = await handle.stat();
        if (range) assertInside(range, size);
        if (size > 0) return { sizeBytes: size, stream: handle.createReadStream({ ...range }) };
        await handle.close();
        return { sizeBytes: 0, stream: Readable.from([]) };
      } catch (error) {
        await handle.close();
        throw error;
      }
    });
  }

  exists(key: string): Promise<boolean> {
    return orAway(async () => (await stat(this.#path(key)).catch(orNull)) !== null);
  }

  delete(key: string): Promise<void> {
    return orAway(() => rm(this.#path(key), { force: true }));
  }

  async *list(folder?: string): AsyncGenerator<StoredEntry> {
    yield* this.#walk(folder === undefined ? this.folder : this.#path(folder));
  }

  async close(): Promise<void> {}

  async *#walk(folder: string): AsyncGenerator<StoredEntry> {
    const entries = await orAway(() => readdir(folder, { withFileTypes: true }).catch(orNull));
    for (const entry of entries ?? []) {
      const path = join(folder, entry.name);
      if (entry.name.startsWith('.')) continue;
      if (entry.isDirectory()) yield* this.#walk(path);
      // It may have been deleted since the folder was read.
      const found = entry.isFile() ? await stat(path).catch(orNull) : null;
      if (!found) continue;
      const key = relative(this.folder, path).split(sep).join('/');
      yield { key, sizeBytes: found.size, modifiedAt: found.mtime };
    }
  }

  #path(key: string): string {
    assertKey(key);
    return join(this.folder, ...key.split('/'));
  }
}

/** A new folder is an entry of the one above it, which has to reach the disk too. */
async function makeFolderDurably(root: string, folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true, mode: ownerOnly.folder });
  if (first === undefined) return;
  for (let path = folder; path.length >= first.length && path !== root; path = dirname(path)) {
    await syncFolder(dirname(path));
  }
}

async function syncFolder(path: string): Promise<void> {
  const handle = await open(path, 'r');
  await handle.sync().finally(() => handle.close());
}

async function dropAbandoned(folder: string): Promise<void> {
  const before = Date.now() - abandonedMs;
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const found = await stat(path).catch(orNull);
    if (found && found.mtimeMs < before) await rm(path, { force: true });
  }
}

function orNull(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
  throw error;
}

async function orAway<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (away.has(String((error as NodeJS.ErrnoException).code))) {
      throw new AppError(kernelErrors.unavailable, { cause: error });
    }
    throw error;
  }
}
