import { describe, expect, it } from 'vitest';
import { readZip, writeZip } from './index.ts';

const limits = { total: 1_000_000, each: 500_000, entries: 10 };

describe('a package', () => {
  it('gives back what was put in, in its order', async () => {
    const entries = new Map([
      ['[Content_Types].xml', '<Types/>'],
      ['word/é.xml', 'Ça va '.repeat(1_000)],
      ['empty', ''],
    ]);
    const read = await readZip(await writeZip(entries), limits);
    expect([...read].map(([name, content]) => [name, content.toString()])).toEqual([...entries]);
  });

  it('is the same for the same entries', async () => {
    expect(await writeZip([['a', 'b']])).toEqual(await writeZip([['a', 'b']]));
  });

  it.each<[string, () => Promise<Uint8Array>, string]>([
    ['that unpacks to more than it may', () => writeZip([['a', 'x'.repeat(600_000)]]), 'too_large'],
    [
      'whose entries together do',
      () => writeZip(['a', 'b', 'c'].map((name) => [name, 'x'.repeat(400_000)])),
      'too_large',
    ],
    [
      'of too many entries',
      () => writeZip(Array.from({ length: 11 }, (_, index) => [`${index}`, ''])),
      'too_large',
    ],
    ['that is none', async () => Buffer.from('hello, I am no package at all'), 'unreadable'],
    ['that is cut', async () => (await writeZip([['a', 'b']])).subarray(8), 'unreadable'],
    ['that is locked', async () => Buffer.from('d0cf11e0a1b11ae10000', 'hex'), 'encrypted'],
  ])('%s is refused', async (_, bytes, reason) => {
    await expect(readZip(await bytes(), limits)).rejects.toMatchObject({ reason });
  });
});
