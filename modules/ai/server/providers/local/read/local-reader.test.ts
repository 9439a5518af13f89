import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeReader } from '../../../ports/read.contract.ts';
import type { Reader, ReadInput, ReadPage } from '../../../ports/read.port.ts';
import { createLocalReader } from './local-reader.ts';
import { type Folder, folder, pdfOf, pictureOf } from './pages.fixture.ts';

/** Each of these looks at pages for seconds: the whole run has them. */
const full = process.env.COMPTOIR_TEST_FULL === '1';
const LINES = ['The harbour was quiet when the first boats', 'came back with their eleven crates of fish.'];
const TEXT = LINES.join(' ');
const samples = new URL('../../../../../../../shared/samples/ocr/', import.meta.url);

let files: Folder;
let reader: Reader;
beforeAll(async () => {
  files = await folder();
  reader = createLocalReader();
});
afterAll(() => files.remove());

const pagesOf = (input: ReadInput, one: Reader = reader) =>
  one.read(input, async ({ pages }) => {
    const all: ReadPage[] = [];
    for await (const page of pages) all.push(page);
    return all;
  });
const textOf = (pages: readonly ReadPage[]) =>
  pages.map(({ blocks }) => blocks.map(({ text }) => text.replaceAll('\n', ' ')).join(' ')).join(' ');
const read = async (name: string, bytes: Uint8Array, more: Partial<ReadInput> = {}) =>
  pagesOf({ path: await files.put(name, bytes), ...more });

describeReader(
  'local',
  () => reader,
  async () => {
    const picture = await pictureOf(LINES);
    return {
      page: { path: await files.put('page.png', await picture.clone().png().toBuffer()), text: TEXT },
      turned: await files.put('turned.png', await picture.clone().rotate(90).png().toBuffer()),
      stranger: await files.put('stranger.png', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')),
    };
  },
);

describe('a PDF', () => {
  it('is read by its own text, with boxes where the page shows it', async () => {
    const [page] = await read('text.pdf', pdfOf({ lines: LINES }));
    expect(page).toMatchObject({ source: 'text_layer', rotation: 0, width: 2479, height: 3508 });
    expect(page && textOf([page])).toBe(TEXT);
    // 60 points from the left and 82 from the top, at 300 pixels an inch.
    const [x = 0, y = 0] = page?.blocks[0]?.box ?? [];
    expect(Math.abs(x - 250)).toBeLessThan(15);
    expect(Math.abs(y - 298)).toBeLessThan(15);
  });

  it.runIf(full)('that says something else than it shows is read by what it shows', async () => {
    const [page] = await read('lying.pdf', pdfOf({ lines: LINES, lying: true }));
    expect(page?.source).toBe('recognised');
    expect(page && textOf([page])).toBe(TEXT);
  });

  it.runIf(full)('whose text nobody sees is read by the picture in front of it', async () => {
    const line = await pictureOf(['What the paper says is another thing.']);
    const { width = 0, height = 0 } = await line.metadata();
    const below = Math.round((width * 842) / 595) - height;
    const { data, info } = await line
      .extend({ bottom: below, background: '#fff' })
      .jpeg()
      .toBuffer({ resolveWithObject: true });
    const shown = { jpeg: data, width: info.width, height: info.height };
    const [page] = await read('hidden.pdf', pdfOf({ lines: LINES, before: '3 Tr', picture: shown }));
    expect(page?.source).toBe('recognised');
    expect(page && textOf([page])).toBe('What the paper says is another thing.');
  });

  it('goes on at any page, each with its picture', async () => {
    const pages = await read('pages.pdf', pdfOf({ lines: LINES, pages: 4 }), { fromPage: 3, pictures: true });
    expect(pages.map(({ number }) => number)).toEqual([3, 4]);
    const picture = await sharp(pages[0]?.picture?.bytes).metadata();
    expect(picture).toMatchObject({ format: 'jpeg', width: pages[0]?.picture?.width });
  });

  it('with a password, in pieces, or of too many pages is refused by its own code', async () => {
    const lock = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >> /ID [<31><31>]`;
    await expect(read('locked.pdf', pdfOf({ lines: LINES, trailer: lock }))).rejects.toThrow(
      'ai.file_encrypted',
    );
    await expect(read('broken.pdf', Buffer.from('%PDF-1.7\nnothing'))).rejects.toThrow('ai.file_broken');
    await expect(read('long.pdf', pdfOf({ lines: [], pages: 501 }))).rejects.toThrow(
      'ai.file_too_many_pages',
    );
  });

  it.runIf(full)('that unpacks to more than memory ends by itself, and the next file is read', async () => {
    const stream = deflateSync(Buffer.alloc(600 * 1024 * 1024, 0x20), { level: 1 });
    const before = process.memoryUsage.rss();
    await read('bomb.pdf', pdfOf({ lines: [], stream })).then(
      (pages) => expect(textOf(pages)).toBe(''),
      (error: Error) => expect(error.message).toBe('ai.file_too_complex'),
    );
    expect(process.memoryUsage.rss() - before).toBeLessThan(900 * 1024 * 1024);
    expect(textOf(await read('after.pdf', pdfOf({ lines: LINES })))).toBe(TEXT);
  });
});

describe('a picture', () => {
  it('that is damaged or far too large is refused by its own code', async () => {
    const png = await (await pictureOf(LINES)).png().toBuffer();
    await expect(read('half.png', png.subarray(0, png.length / 2))).rejects.toThrow('ai.file_broken');
    const huge = sharp({ create: { width: 9_000, height: 9_000, channels: 3, background: '#fff' } });
    await expect(read('huge.png', await huge.png().toBuffer())).rejects.toThrow('ai.file_too_complex');
  });

  it('with nothing written on it has no text', async () => {
    const empty = sharp({ create: { width: 400, height: 300, channels: 3, background: '#8a8' } });
    expect(textOf(await read('empty.jpg', await empty.jpeg().toBuffer()))).toBe('');
  });

  it.runIf(full)('that leans is set level before it is read', async () => {
    const leaning = (await pictureOf(LINES)).rotate(5, { background: '#fff' });
    expect(textOf(await read('leaning.webp', await leaning.webp({ lossless: true }).toBuffer()))).toBe(TEXT);
  });
});

it('a page that takes too long ends its thread, not the server', async () => {
  const endless = `import('node:worker_threads').then(({ parentPort }) => parentPort.on('message', ({ kind }) => {
    if (kind === 'page') for (;;);
    parentPort.postMessage({ kind: 'opened', pageCount: 1 });
  }))`;
  const slow = createLocalReader({ program: endless, timeoutMs: 500 });
  await expect(pagesOf({ path: 'any' }, slow)).rejects.toThrow('ai.file_too_complex');
});

/** The samples lie beside a checkout of this project on its makers' machines. */
describe.skipIf(!existsSync(samples))('the samples (skipped where ../shared/samples is missing)', () => {
  it('phototest.tif is read without a mistake, without being told its language', async () => {
    const pages = await pagesOf({ path: fileURLToPath(new URL('phototest.tif', samples)) });
    expect(textOf(pages)).toBe(
      `This is a lot of 12 point text to test the ocr code and see if it works on all types of file format. ${'The quick brown dog jumped over the lazy fox. '.repeat(4).trim()}`,
    );
  });
});
