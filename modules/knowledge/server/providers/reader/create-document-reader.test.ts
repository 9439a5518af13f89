import { deflateSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { UnreadableDocument } from '../../reading/document.ts';
import { docxOf, pdfOf, wordParts } from '../../reading/documents.fixture.ts';
import {
  createDocumentReader,
  type DocumentReader,
  type DocumentReaderOptions,
} from './create-document-reader.ts';

let reader: DocumentReader | undefined;
const open = (options?: DocumentReaderOptions) => {
  reader = createDocumentReader(options);
  return reader;
};
afterEach(() => reader?.close());

const problemOf = async (reading: Promise<unknown>) =>
  reading.then(
    () => 'none',
    (error: unknown) => (error instanceof UnreadableDocument ? error.problem : String(error)),
  );
const page = (text: string) => ({ kind: 'html' as const, bytes: Buffer.from(`<p>${text}`) });

describe('the reading thread', () => {
  it('reads pages, PDFs and documents of Word, one after the other', async () => {
    const { read } = open();
    const docx = await docxOf(wordParts.paragraph('Par Word.'));
    const read3 = await Promise.all([
      read(page('Par le web.')),
      read({ kind: 'pdf', bytes: pdfOf([[{ text: 'Par le papier.', y: 700 }]]) }),
      read({ kind: 'docx', bytes: docx }),
    ]);
    expect(read3.map(({ markdown }) => markdown)).toEqual(['Par le web.', 'Par le papier.', 'Par Word.']);
  }, 60_000);

  it('gives up what takes too long, and reads the next one', async () => {
    const endless = `import('node:worker_threads').then(({ parentPort }) => parentPort.on('message', ({ bytes }) => {
      if (bytes.length > 100) for (;;);
      parentPort.postMessage({ document: { title: null, language: null, markdown: 'ok', page: null } });
    }))`;
    const { read } = open({ timeoutMs: 400, program: endless });
    expect(await problemOf(read(page('x'.repeat(200))))).toBe('too_complex');
    expect((await read(page('x'))).markdown).toBe('ok');
  });

  it('outlives a document that eats all memory of its heap', async () => {
    const eater = `import('node:worker_threads').then(({ parentPort }) => parentPort.on('message', () => {
      const all = []; for (;;) all.push(new Array(100_000).fill(all.length));
    }))`;
    expect(await problemOf(open({ memoryMb: 48, program: eater }).read(page('x')))).toBe('too_complex');
  }, 30_000);

  it('stops a PDF that unpacks to gigabytes before it has filled the machine', async () => {
    // Bombs are packed twice to be small; once is enough to be too much here.
    const bomb = pdfOf([[]], deflateSync(Buffer.alloc(400 * 1024 * 1024, 0x20), { level: 9 }));
    expect(bomb.length).toBeLessThan(1_000_000);
    const before = process.memoryUsage.rss();
    const problem = await problemOf(
      open({ growthMb: 150, timeoutMs: 20_000 }).read({ kind: 'pdf', bytes: bomb }),
    );
    expect(['too_complex', 'scanned', 'unreadable']).toContain(problem);
    expect(process.memoryUsage.rss() - before).toBeLessThan(900 * 1024 * 1024);
  }, 60_000);

  it('ends what is so deep that a library cannot follow', async () => {
    const deep = `${'<w:tbl><w:tr><w:tc>'.repeat(20_000)}${'</w:tc></w:tr></w:tbl>'.repeat(20_000)}`;
    const problem = await problemOf(
      open({ timeoutMs: 20_000 }).read({ kind: 'docx', bytes: await docxOf(deep) }),
    );
    expect(['too_complex', 'unreadable', 'empty']).toContain(problem);
  }, 60_000);
});
