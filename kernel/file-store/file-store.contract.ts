import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FileSource, type FileStore, SourceChangedError, type StoredEntry } from './file-store.ts';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

export function sourceOf(bytes: Buffer, promised: Partial<FileSource> = {}): FileSource {
  return {
    sizeBytes: bytes.length,
    sha256: sha256(bytes),
    // In pieces, as a file is read.
    open: (range) => Readable.from(pieces(range ? bytes.subarray(range.start, range.end + 1) : bytes)),
    ...promised,
  };
}

function* pieces(bytes: Buffer) {
  for (let at = 0; at < bytes.length; at += 60_000) yield bytes.subarray(at, at + 60_000);
}

export async function entriesOf(store: FileStore, folder?: string): Promise<StoredEntry[]> {
  const entries: StoredEntry[] = [];
  for await (const entry of store.list(folder)) entries.push(entry);
  return entries;
}

export async function readAll(store: FileStore, key: string, range?: { start: number; end: number }) {
  const found = await store.get(key, range);
  return found && { sizeBytes: found.sizeBytes, bytes: await buffer(found.stream) };
}

/** What every store of files keeps to. `open` makes one that is empty. */
export function fileStoreContract(
  name: string,
  open: () => Promise<{ store: FileStore; close(): Promise<void> }>,
) {
  describe(`${name} keeps to the contract of a file store`, { timeout: 30_000 }, () => {
    let store: FileStore;
    let close: () => Promise<void>;
    beforeAll(async () => {
      ({ store, close } = await open());
    });
    afterAll(() => close());
    const newKey = () =>
      `${randomUUID()}/${randomBytes(1).toString('hex')}/${randomBytes(32).toString('hex')}`;

    it.each([0, 1, 300_000, 20 * 1024 * 1024])('gives back %i bytes as they came', async (size) => {
      const [key, bytes] = [newKey(), randomBytes(size)];
      await store.put(key, sourceOf(bytes));
      const found = await readAll(store, key);
      expect(found?.sizeBytes).toBe(size);
      expect(sha256(found?.bytes ?? Buffer.alloc(1))).toBe(sha256(bytes));
    });

    it('gives a part, counted from 0 with its end included', async () => {
      const [key, bytes] = [newKey(), randomBytes(200_000)];
      await store.put(key, sourceOf(bytes));
      const part = await readAll(store, key, { start: 70_000, end: 70_009 });
      expect(part).toEqual({ sizeBytes: 200_000, bytes: bytes.subarray(70_000, 70_010) });
      const last = await readAll(store, key, { start: 199_999, end: 199_999 });
      expect(last?.bytes).toEqual(bytes.subarray(-1));
    });

    it('refuses a part that is not inside', async () => {
      const key = newKey();
      await store.put(key, sourceOf(Buffer.from('ten bytes!')));
      for (const range of [
        { start: 10, end: 12 },
        { start: 5, end: 10 },
        { start: 3, end: 2 },
      ]) {
        await expect(store.get(key, range)).rejects.toThrow(RangeError);
      }
    });

    it('says that nothing is where nothing is', async () => {
      const key = newKey();
      expect(await store.get(key)).toBeNull();
      expect(await store.get(key, { start: 0, end: 1 })).toBeNull();
      expect(await store.exists(key)).toBe(false);
      await store.put(key, sourceOf(Buffer.from('a')));
      expect(await store.exists(key)).toBe(true);
    });

    it('deletes, and deleting again is harmless', async () => {
      const key = newKey();
      await store.put(key, sourceOf(Buffer.from('a')));
      await store.delete(key);
      await store.delete(key);
      expect(await store.exists(key)).toBe(false);
    });

    it('puts the same again, also at the same time', async () => {
      const [key, bytes] = [newKey(), randomBytes(100_000)];
      await Promise.all([1, 2, 3].map(() => store.put(key, sourceOf(bytes))));
      expect((await readAll(store, key))?.bytes).toEqual(bytes);
    });

    it.each([
      ['others', (bytes: Buffer) => ({ sha256: sha256(bytes.subarray(1)) })],
      ['more', (bytes: Buffer) => ({ sizeBytes: bytes.length - 1 })],
      ['fewer', (bytes: Buffer) => ({ sizeBytes: bytes.length + 1 })],
    ])('keeps nothing of bytes that are %s than promised', async (_name, promise) => {
      for (const size of [5_000, 17 * 1024 * 1024]) {
        const [key, bytes] = [newKey(), randomBytes(size)];
        await expect(store.put(key, sourceOf(bytes, promise(bytes)))).rejects.toThrow(SourceChangedError);
        expect(await store.exists(key)).toBe(false);
      }
    });

    it('keeps nothing of a source that breaks', async () => {
      const key = newKey();
      const broken = sourceOf(randomBytes(100_000), {
        open: () =>
          Readable.from(
            (function* () {
              yield Buffer.alloc(1_000);
              throw new Error('The source broke.');
            })(),
          ),
      });
      await expect(store.put(key, broken)).rejects.toThrow('The source broke.');
      expect(await store.exists(key)).toBe(false);
    });

    it('lists everything below a folder, however much, and nothing beside it', async () => {
      const [mine, other] = [randomUUID(), randomUUID()];
      const keys = Array.from({ length: 25 }, (_, index) => `${mine}/${index % 3}a/${index}`);
      for (const key of [...keys, `${other}/aa/1`, `${mine}x/aa/1`])
        await store.put(key, sourceOf(Buffer.from('abc')));
      const found = await entriesOf(store, mine);
      expect(found.map(({ key }) => key).sort()).toEqual([...keys].sort());
      expect(found.every(({ sizeBytes }) => sizeBytes === 3)).toBe(true);
      expect(Math.abs((found[0]?.modifiedAt.getTime() ?? 0) - Date.now())).toBeLessThan(60_000);
      expect((await entriesOf(store, `${mine}/1a`)).length).toBe(8);
      expect((await entriesOf(store)).length).toBeGreaterThanOrEqual(27);
      expect(await entriesOf(store, randomUUID())).toEqual([]);
    });

    it.each([
      '',
      '/',
      '../x',
      'a/../b',
      'a//b',
      '.incoming/a',
      'a/b.',
      'A',
      'a\\b',
      'a\u0000',
      '/etc/passwd',
      'x'.repeat(501),
    ])('refuses the key %j', async (key) => {
      const put = async () => store.put(key, sourceOf(Buffer.from('a')));
      await expect(put()).rejects.toThrow('Not a key');
      await expect((async () => store.get(key))()).rejects.toThrow('Not a key');
      await expect((async () => store.delete(key))()).rejects.toThrow('Not a key');
    });

    it('lets go of a reader that stops half-way', async () => {
      const key = newKey();
      await store.put(key, sourceOf(randomBytes(2_000_000)));
      for (let turn = 0; turn < 40; turn += 1) {
        const found = await store.get(key);
        found?.stream.on('error', () => undefined).destroy();
      }
      expect((await readAll(store, key))?.sizeBytes).toBe(2_000_000);
    });
  });
}
