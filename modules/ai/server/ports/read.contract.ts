import { describe, expect, it } from 'vitest';
import { readPageSchema } from '../../contract/index.ts';
import type { Reader, ReadPage } from './read.port.ts';

export interface ReaderSamples {
  /** A page of one English sentence, and that sentence. */
  readonly page: { readonly path: string; readonly text: string };
  /** The same turned a quarter to the right. */
  readonly turned: string;
  /** Not a file that anybody reads. */
  readonly stranger: string;
}

/** What every reader keeps, whoever its vendor is. Call it from the provider's own test, with files on the disk. */
export function describeReader(
  name: string,
  create: () => Reader,
  samples: () => Promise<ReaderSamples>,
): void {
  describe(`reader ${name}`, () => {
    const pagesOf = (path: string, languages = ['en']) =>
      create().read({ path, languages }, async ({ pages }) => {
        const all: ReadPage[] = [];
        for await (const page of pages) all.push(page);
        return all;
      });

    it('reads a page into the declared shape, boxes within the page', async () => {
      const { page } = await samples();
      const [read] = await pagesOf(page.path);
      if (!read) throw new Error('No page was read');
      readPageSchema.parse(read);
      expect(read.rotation).toBe(0);
      expect(textOf(read)).toBe(page.text);
      for (const { box, lines } of read.blocks) {
        const [x, y, width, height] = box;
        expect(x + width).toBeLessThanOrEqual(read.width);
        expect(y + height).toBeLessThanOrEqual(read.height);
        expect(lines.every((line) => line.words.every((word) => isWithin(word.box, box)))).toBe(true);
      }
    });

    it('sets a turned page upright and says by which turn', async () => {
      const { page, turned } = await samples();
      const [read] = await pagesOf(turned);
      expect(read?.rotation).toBe(270);
      expect(read && textOf(read)).toBe(page.text);
    });

    it('counts pages without reading them, and says how far it is', async () => {
      const { page } = await samples();
      expect(await create().countPages(page.path)).toBe(1);
      const told: number[] = [];
      await create().read(
        { path: page.path, languages: ['en'] },
        async ({ pages }) => {
          for await (const _ of pages);
        },
        { onProgress: (fraction) => told.push(fraction) },
      );
      expect(told.at(-1)).toBe(1);
      expect(told).toEqual([...told].sort((one, other) => one - other));
    });

    it('refuses what it cannot read, by a code', async () => {
      const { page, stranger } = await samples();
      await expect(pagesOf(stranger)).rejects.toThrow('ai.file_not_served');
      await expect(pagesOf(page.path, ['xx'])).rejects.toThrow('ai.language_not_served');
    });

    it('stops when it is told to', async () => {
      const { page } = await samples();
      const stop = new AbortController();
      stop.abort(new Error('enough'));
      const reading = create().read({ path: page.path }, async ({ pageCount }) => pageCount, {
        signal: stop.signal,
      });
      await expect(reading).rejects.toThrow('enough');
    });
  });
}

const textOf = (page: ReadPage) =>
  page.blocks
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' ');

type Box = readonly [number, number, number, number];

const isWithin = ([x, y, width, height]: Box, [left, top, wide, high]: Box) =>
  x >= left && y >= top && x + width <= left + wide && y + height <= top + high;
