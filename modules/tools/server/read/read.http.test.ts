import { PDFDocument, StandardFonts } from 'pdf-lib';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jobPrincipal } from '#kernel/scope';
import { eventually, type Registered, registerOrganisation, type TestApp, testApp } from '#testkit';
import { type ReadResult, readInputSchema, readResultSchema } from '../../contract/index.ts';
import { readTool } from './read.tool.ts';

const LINES = ['Eleven crates of fish came back', 'with the first boats at noon.'];
const TEXT = LINES.join('\n');

let app: TestApp;
let owner: Registered;
let other: Registered;
beforeAll(async () => {
  app = await testApp({ environment: { WELCOME_CREDITS: '100' } });
  owner = await registerOrganisation(app);
  other = await registerOrganisation(app);
});
afterAll(() => app.stop());

async function pdfOf(pages: number): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (let page = 0; page < pages; page += 1) {
    const sheet = pdf.addPage([420, 200]);
    LINES.forEach((line, at) => {
      sheet.drawText(line, { x: 40, y: 140 - at * 26, size: 18, font });
    });
  }
  return pdf.save();
}

const call = (method: 'GET' | 'POST' | 'PUT', path: string, body?: unknown, { token } = owner) =>
  app.call(method, `/api/v1/${path}`, { token, ...(body !== undefined && { body }) });

async function upload(name: string, bytes: Uint8Array): Promise<string> {
  const reply = await app.call('POST', '/api/v1/files', {
    token: owner.token,
    upload: { name, bytes: Buffer.from(bytes) },
  });
  expect(reply.status, reply.text).toBe(201);
  return reply.body.id;
}

const ended = (id: string) =>
  eventually(async () => {
    const { body } = await call('GET', `tasks/${id}`);
    expect(body.endedAt).not.toBeNull();
    return body;
  }, 40_000);

async function read(fileId: string): Promise<{ id: string; result: ReadResult }> {
  const started = await call('POST', 'tasks/read', { fileId, languages: ['en'] });
  expect(started.status, started.text).toBe(202);
  const task = await ended(started.body.id);
  expect(task.status, JSON.stringify(task.error)).toBe('succeeded');
  return { id: task.id, result: readResultSchema.parse(task.result) };
}

async function save(id: string, format: string): Promise<Buffer> {
  const reply = await call('GET', `tasks/${id}/exports/${format}`);
  expect(reply.status).toBe(200);
  return reply.bytes;
}

/** What another reader of PDFs finds on a page. */
async function wordsOf(bytes: Uint8Array): Promise<{ text: string; x: number; y: number }[]> {
  const loading = getDocument({ data: Uint8Array.from(bytes), verbosity: VerbosityLevel.ERRORS });
  const page = await (await loading.promise).getPage(1);
  const { items } = await page.getTextContent();
  await loading.destroy();
  return items.flatMap((item) =>
    'str' in item && item.str.trim() !== ''
      ? [{ text: item.str.trim(), x: Number(item.transform[4]), y: Number(item.transform[5]) }]
      : [],
  );
}

describe('reading a file', () => {
  it('costs what was quoted, shows each page, and comes as text, boxes and documents', async () => {
    const fileId = await upload('boats.pdf', await pdfOf(2));
    const quote = await call('POST', 'credits/quotes', { tool: 'read', fileId, languages: ['en'] });
    expect(quote.body).toMatchObject({ credits: 2, units: 2, cached: false });
    const { id, result } = await read(fileId);
    const task = (await call('GET', `tasks/${id}`)).body;
    expect(task).toMatchObject({
      credits: 2,
      title: 'boats.pdf',
      exports: ['txt', 'docx', 'pdf', 'hocr', 'json'],
    });
    expect(result.engine).toBe('local.read.1');
    expect(result.text).toBe(`${TEXT}\n\n${TEXT}`);
    expect(result.pages[0]).toMatchObject({ width: 1750, height: 833, rotation: 0, source: 'text_layer' });
    expect((await save(id, 'txt')).toString()).toBe(`${result.text}\n`);
    expect(JSON.parse((await save(id, 'json')).toString()).pages).toHaveLength(2);
    const hocr = (await save(id, 'hocr')).toString();
    expect(hocr).toMatch(
      /<span class="ocrx_word" id="word_1_1_1_1" title="bbox \d+ \d+ \d+ \d+; x_wconf 100">Eleven</,
    );
    expect((await save(id, 'docx')).subarray(0, 2).toString()).toBe('PK');
    const again = await call('POST', 'tasks/read', { fileId, languages: ['en'] });
    expect(again.body).toMatchObject({ cached: true, status: 'succeeded' });
  });

  it('makes a picture into a PDF whose words can be found where they stand, corrected ones too', async () => {
    const first = await read(await upload('paper.pdf', await pdfOf(1)));
    const picture = first.result.pages[0]?.picture;
    const { id, result } = await read(String(picture));
    expect(result.text).toBe(TEXT);
    expect(result.pages[0]?.source).toBe('recognised');
    const found = await wordsOf(await save(id, 'pdf'));
    expect(found.map(({ text }) => text).join(' ')).toContain('Eleven crates of fish');
    const [block] = result.pages[0]?.blocks ?? [];
    if (!block) throw new Error('No block was read');
    const text = block.text.replace('Eleven', 'Seven');
    const corrected = { ...result, text, pages: [{ ...result.pages[0], blocks: [{ ...block, text }] }] };
    const saved = await call('PUT', `tasks/${id}/result`, { revision: 0, result: corrected });
    expect(saved.status, saved.text).toBe(200);
    const words = await wordsOf(await save(id, 'pdf'));
    expect(words.map((word) => word.text).join(' ')).toContain('Seven crates of fish');
    expect(
      (await call('GET', 'tasks?search=Seven&tool=read')).body.items.map((one: { id: string }) => one.id),
    ).toEqual([id]);
  });

  it('goes on at the page where a worker stopped', async () => {
    const fileId = await upload('three.pdf', await pdfOf(3));
    const { result } = await read(fileId);
    const pages: unknown[] = [];
    const told: number[] = [];
    await readTool.run(
      {
        services: app.installation.services,
        principal: jobPrincipal(owner.organisationId, 'test'),
        taskId: fileId,
        steps: result.pages.slice(0, 2),
        signal: new AbortController().signal,
        finish: async (page, units) => {
          pages.push(page);
          expect(units).toBe(1);
        },
        tell: (progress) => told.push(progress),
      },
      readInputSchema.parse({ fileId }),
    );
    expect(pages).toHaveLength(1);
    expect(Math.min(...told)).toBeGreaterThan(0.66);
  });

  it('that is cancelled costs the pages that were read', async () => {
    const fileId = await upload('long.pdf', await pdfOf(60));
    const { id } = (await call('POST', 'tasks/read', { fileId, languages: ['en'] })).body;
    await eventually(
      async () => expect((await call('GET', `tasks/${id}`)).body.progress).toBeGreaterThan(0),
      40_000,
    );
    await call('POST', `tasks/${id}/cancel`);
    const task = await ended(id);
    expect(task.status).toBe('cancelled');
    expect(task.credits).toBe(task.result.pages.length);
    expect(task.credits).toBeLessThan(60);
  });

  it('is refused before anything is spent where it cannot be done', async () => {
    const code = async (body: unknown, who = owner) =>
      (await call('POST', 'tasks/read', body, who)).body.code;
    const text = await upload('notes.txt', Buffer.from('Only words'));
    const broken = await upload('broken.pdf', Buffer.from('%PDF-1.7\nnothing'));
    const fine = await upload('fine.pdf', await pdfOf(1));
    expect(await code({ fileId: text })).toBe('ai.file_not_served');
    expect(await code({ fileId: broken })).toBe('ai.file_broken');
    expect(await code({ fileId: fine, languages: ['xx'] })).toBe('ai.language_not_served');
    expect(await code({ fileId: fine }, other)).toBe('files.not_found');
  });
});
