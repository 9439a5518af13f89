import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDiskStore } from './disk-store.ts';
import { entriesOf, fileStoreContract, readAll, sourceOf } from './file-store.contract.ts';

fileStoreContract('the disk', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'comptoir-files-'));
  const store = await openDiskStore(folder);
  return { store, close: async () => rmSync(folder, { recursive: true }) };
});

describe('a store on the disk', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'comptoir-files-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is closed to other users of the machine', async () => {
    const store = await openDiskStore(join(folder, 'files'));
    await store.put('org/aa/file', sourceOf(Buffer.from('private')));
    const mode = (...path: string[]) => statSync(join(folder, 'files', ...path)).mode & 0o777;
    expect([mode(), mode('org'), mode('org', 'aa'), mode('.incoming')]).toEqual([0o700, 0o700, 0o700, 0o700]);
    expect(mode('org', 'aa', 'file')).toBe(0o600);
  });

  it('leaves nothing half-written behind, and does not list what a crash left', async () => {
    const store = await openDiskStore(folder);
    const lying = sourceOf(Buffer.from('abc'), { sizeBytes: 4 });
    await expect(store.put('org/aa/file', lying)).rejects.toThrow();
    expect(readdirSync(join(folder, '.incoming'))).toEqual([]);
    writeFileSync(join(folder, '.incoming', 'crashed'), 'half');
    expect(await entriesOf(store)).toEqual([]);
  });

  it('clears away what a crash left, once it is a day old', async () => {
    await openDiskStore(folder);
    const [young, old] = [join(folder, '.incoming', 'young'), join(folder, '.incoming', 'old')];
    for (const path of [young, old]) writeFileSync(path, 'half');
    const dayAgo = Date.now() / 1000 - 25 * 60 * 60;
    utimesSync(old, dayAgo, dayAgo);
    await openDiskStore(folder);
    expect(readdirSync(join(folder, '.incoming'))).toEqual(['young']);
  });

  it('says that it is away when the disk takes no more', async () => {
    const store = await openDiskStore(folder);
    const full = sourceOf(Buffer.from('abc'), {
      open: () => {
        throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
      },
    });
    await expect(store.put('org/aa/file', full)).rejects.toMatchObject({ definition: { status: 503 } });
    expect(await readAll(store, 'org/aa/file')).toBeNull();
  });
});
