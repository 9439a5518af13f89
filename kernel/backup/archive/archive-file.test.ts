import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createSecrets } from '#kernel/secrets';
import { readArchive, writeArchive } from './archive-file.ts';
import type { ArchiveRecord } from './contents.ts';

const folder = mkdtempSync(join(tmpdir(), 'comptoir-archive-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const secrets = createSecrets({ secretKey: 'a'.repeat(20) + 'Zx9!'.repeat(5) });
const others = createSecrets({ secretKey: 'b'.repeat(20) + 'Zx9!'.repeat(5) });
const pathOf = (name: string) => join(folder, name);

function someRecords(megabytes = 1): ArchiveRecord[] {
  const row = `(1,"${'é"\\'.repeat(2_000)}",)`;
  return [
    { kind: 'section', value: { table: 'contacts', orgId: null } },
    { kind: 'rows', value: Array.from({ length: 50 }, () => row) },
    { kind: 'file', value: { key: 'a/b' } },
    ...Array.from({ length: megabytes * 16 }, () => ({ kind: 'bytes' as const, value: randomBytes(65_536) })),
    { kind: 'fileEnd', value: { sizeBytes: megabytes * 1_048_576, sha256: 'x' } },
    { kind: 'summary', value: { tables: [], files: { count: 1, sizeBytes: 1, hash: '' } } },
  ];
}

async function* each(records: readonly ArchiveRecord[]) {
  yield* records;
}

/** Megabytes are compared by their text. */
const shown = (records: readonly ArchiveRecord[]) =>
  records.map(({ kind, value }) => (kind === 'bytes' ? value.toString('base64') : JSON.stringify(value)));

async function readAll(path: string, opener: Parameters<typeof readArchive>[1] = { secrets }) {
  const read: ArchiveRecord[] = [];
  for await (const record of readArchive(path, opener)) read.push(record);
  return read;
}

// Making a key of a passphrase is slow on purpose.
describe('an archive', { timeout: 60_000 }, () => {
  it('gives back its records under the key of the installation, the former one included', async () => {
    const records = someRecords();
    await writeArchive(pathOf('own'), { secrets }, each(records));
    expect(shown(await readAll(pathOf('own')))).toEqual(shown(records));
    const rotated = createSecrets({
      secretKey: 'c'.repeat(40),
      previousSecretKey: 'a'.repeat(20) + 'Zx9!'.repeat(5),
    });
    expect(shown(await readAll(pathOf('own'), { secrets: rotated }))).toEqual(shown(records));
  });

  it('gives them back under a passphrase, however its accents were typed', async () => {
    const records = someRecords();
    await writeArchive(pathOf('words'), { passphrase: 'vélo nuage tambour' }, each(records));
    expect(
      shown(await readAll(pathOf('words'), { passphrase: 'vélo nuage tambour'.normalize('NFD') })),
    ).toEqual(shown(records));
  });

  it('holds nothing that can be read without the key', async () => {
    await writeArchive(
      pathOf('closed'),
      { secrets },
      each([{ kind: 'rows', value: ['canary'.repeat(500)] }]),
    );
    expect(readFileSync(pathOf('closed')).includes('canary')).toBe(false);
  });

  it.each([
    ['another key', { secrets: others }, 'another SECRET_KEY'],
    ['a passphrase instead', { passphrase: 'x' }, 'leave --passphrase-stdin away'],
  ])('is refused under %s', async (_name, opener, message) => {
    await writeArchive(pathOf('locked'), { secrets }, each(someRecords()));
    await expect(readAll(pathOf('locked'), opener)).rejects.toThrow(message);
  });

  it('is refused under a wrong passphrase', async () => {
    await writeArchive(pathOf('words2'), { passphrase: 'right' }, each([]));
    await expect(readAll(pathOf('words2'), { passphrase: 'wrong' })).rejects.toThrow('not the passphrase');
  });

  it('is refused where any byte was changed, or the end is missing', async () => {
    await writeArchive(pathOf('whole'), { secrets }, each(someRecords()));
    const whole = readFileSync(pathOf('whole'));
    const sealedFrom = whole.indexOf('\n') + 1;
    const cases: Buffer[] = [1, 16, 65_552, whole.length - sealedFrom].map((cut) =>
      whole.subarray(0, whole.length - cut),
    );
    for (const at of [sealedFrom, sealedFrom + 70_000, whole.length - 1, 40]) {
      const changed = Buffer.from(whole);
      changed[at] = (changed[at] ?? 0) ^ 1;
      cases.push(changed);
    }
    // Two chunks in each other's place.
    const chunk = 65_552;
    const [a, b] = [sealedFrom, sealedFrom + chunk];
    cases.push(
      Buffer.concat([
        whole.subarray(0, a),
        whole.subarray(b, b + chunk),
        whole.subarray(a, b),
        whole.subarray(b + chunk),
      ]),
    );
    for (const bytes of cases) {
      writeFileSync(pathOf('broken'), bytes);
      await expect(readAll(pathOf('broken'))).rejects.toThrow(/changed or cut short|another SECRET_KEY/);
    }
  });

  it('says what is none', async () => {
    writeFileSync(pathOf('text'), 'hello\n');
    await expect(readAll(pathOf('text'))).rejects.toThrow('no backup');
    await expect(readAll(pathOf('absent'))).rejects.toThrow('cannot be read');
  });

  it('says that a later version wrote it', async () => {
    writeFileSync(pathOf('later'), 'COMPTOIR BACKUP {"format":2,"lock":{"kind":"quantum"}}\n');
    await expect(readAll(pathOf('later'))).rejects.toThrow('later version');
  });

  it('leaves nothing behind when what it holds cannot be read', async () => {
    async function* breaks(): AsyncGenerator<ArchiveRecord> {
      yield { kind: 'rows', value: ['(1)'] };
      throw new Error('The database went away.');
    }
    await expect(writeArchive(pathOf('half'), { secrets }, breaks())).rejects.toThrow('went away');
    expect(readdirSync(folder).filter((name) => name.startsWith('half'))).toEqual([]);
  });
});
