import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jobPrincipal } from '#kernel/scope';
import {
  eventually,
  type Registered,
  registerOrganisation,
  type TestApp,
  taskEnded,
  testApp,
} from '#testkit';
import { type DeepLTurn, startFakeDeepL, type TranslateRequest } from '#testkit/fake-deepl';
import { type TranslateStep, translateInputSchema } from '../../contract/index.ts';
import { translateTool } from './translate.tool.ts';

/** In capitals, but for what stands between tags. */
const shout = (text: string): string =>
  text
    .split(/(<x id="\d+">[^<]*<\/x>)/)
    .map((bit, index) => (index % 2 ? bit : bit.toUpperCase()))
    .join('');
const loud = ({ text }: TranslateRequest): DeepLTurn => ({ texts: text.map(shout), from: 'FR' });
let turn = loud;
const provider = await startFakeDeepL((request) => turn(request));
let app: TestApp;
let bare: TestApp;
let owner: Registered;
let other: Registered;
beforeAll(async () => {
  app = await testApp({
    environment: { WELCOME_CREDITS: '100', DEEPL_API_KEY: provider.key, DEEPL_BASE_URL: provider.url },
  });
  bare = await testApp({ environment: { WELCOME_CREDITS: '100' } });
  owner = await registerOrganisation(app);
  other = await registerOrganisation(app);
});
afterAll(async () => {
  await app.stop();
  await bare.stop();
  await provider.stop();
});

const call = (method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown, { token } = owner) =>
  app.call(method, `/api/v1${path}`, { token, ...(body !== undefined && { body }) });
const ended = (id: string, status?: string) => taskEnded(app, owner, id, status);
const balance = async () => (await call('GET', '/credits')).body.settled as number;
const upload = async (name: string, text: string) =>
  (await app.call('POST', '/api/v1/files', { token: owner.token, upload: { name, bytes: text } })).body
    .id as string;

describe('a translation', () => {
  it('keeps what is no language, says its languages and its engine, and costs what was quoted', async () => {
    const before = await balance();
    const body = { text: 'Bonjour {{name}}, 12 pains sur https://a.example.', to: 'en' };
    const { body: quote } = await call('POST', '/credits/quotes', { tool: 'translate', ...body });
    expect(quote).toMatchObject({ credits: 1, units: body.text.length });
    const started = await call('POST', '/tasks/translate', body);
    expect(started.status).toBe(202);
    const task = await ended(started.body.id);
    expect(task.result).toMatchObject({
      text: 'BONJOUR {{name}}, 12 PAINS SUR https://a.example.',
      from: 'fr',
      to: 'en',
      engine: 'deepl.translate',
      source: body.text,
      untranslated: [],
    });
    expect(task.credits).toBe(1);
    expect(await balance()).toBe(before - 1);
    const saved = await call('GET', `/tasks/${task.id}/exports/txt`);
    expect(saved.text).toBe(task.result.text);
    const docx = await call('GET', `/tasks/${task.id}/exports/docx`);
    expect(docx.bytes.subarray(0, 2).toString()).toBe('PK');
    const pdf = await call('GET', `/tasks/${task.id}/exports/pdf`);
    expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('that was asked before is free', async () => {
    const body = { text: 'Encore une fois', to: 'en', from: 'fr' };
    await ended((await call('POST', '/tasks/translate', body)).body.id);
    const again = await call('POST', '/tasks/translate', body);
    expect(again.body).toMatchObject({ status: 'succeeded', cached: true, quote: { credits: 0 } });
  });

  it('of a document keeps its structure and its kind', async () => {
    const fileId = await upload('menu.html', '<h1>Le menu</h1><p class="x">Soupe à <b>12 €</b></p>');
    const { body } = await call('POST', '/tasks/translate', { fileId, to: 'en' });
    const { result, exports } = await ended(body.id);
    expect(result).toMatchObject({ format: 'html', source: null, fileId: expect.any(String) });
    expect(exports).toContain('html');
    const saved = await call('GET', `/tasks/${body.id}/exports/html`);
    expect(saved.text).toBe('<h1>LE MENU</h1><p class="x">SOUPE À <b>12 €</b></p>');
    expect((await call('GET', `/tasks/${body.id}/exports/srt`)).body.code).toBe('tasks.no_export');
  });

  it('follows the glossary, and its own languages', async () => {
    const made = await call('POST', '/glossaries', { name: 'Pains', from: 'fr', to: 'en', inflect: true });
    expect(made.status).toBe(201);
    const { id } = made.body;
    const terms = [{ source: 'pain', target: 'Loaf' }];
    await call('PUT', `/glossaries/${id}`, { name: 'Pains', inflect: true, terms, revision: 0 });
    const { body } = await call('POST', '/tasks/translate', {
      text: 'Le pain, les pains',
      to: 'en',
      glossaryId: id,
    });
    expect((await ended(body.id)).result.text).toBe('LE Loaf, LES Loafs');
    const wrong = await call('POST', '/tasks/translate', { text: 'Pain', to: 'de', glossaryId: id });
    expect([wrong.status, wrong.body.code]).toEqual([422, 'tools.glossary_mismatch']);
    const foreign = await call('POST', '/tasks/translate', { text: 'Pain', to: 'en', glossaryId: id }, other);
    expect([foreign.status, foreign.body.code]).toEqual([404, 'tools.glossary_not_found']);
  });

  it('is refused before it costs anything: no engine, no language, no such file, nothing to do', async () => {
    const member = await registerOrganisation(bare);
    const ask = await bare.call('POST', '/api/v1/tasks/translate', {
      token: member.token,
      body: { text: 'Bonjour', to: 'en' },
    });
    expect([ask.status, ask.body.code]).toEqual([409, 'ai.not_configured']);
    expect(ask.body.detail).toContain('DEEPL_API_KEY');
    const latin = await call('POST', '/tasks/translate', { text: 'Bonjour', to: 'la' });
    expect([latin.status, latin.body.code]).toEqual([422, 'ai.language_not_served']);
    expect((await call('POST', '/tasks/translate', { to: 'en' })).status).toBe(400);
    expect(
      (await call('POST', '/tasks/translate', { text: 'x', fileId: owner.organisationId, to: 'en' })).status,
    ).toBe(400);
    const fileId = await upload('note.txt', 'Bonjour');
    expect((await call('POST', '/tasks/translate', { fileId, to: 'en' }, other)).status).toBe(404);
  });

  it('that the provider refuses fails with its reason and costs nothing', async () => {
    const before = await balance();
    turn = () => ({ status: 456 });
    const { body } = await call('POST', '/tasks/translate', { text: 'Plus rien', to: 'en' });
    const task = await eventually(async () => {
      const found = await call('GET', `/tasks/${body.id}`);
      if (found.body.status === 'queued') app.clock.advance(1_000);
      expect(found.body.status).toBe('failed');
      return found.body;
    });
    turn = loud;
    expect(task.error.code).toBe('ai.provider_quota');
    expect(task).not.toHaveProperty('result');
    expect(await balance()).toBe(before);
  });
});

describe('a long translation', () => {
  /** Three batches of DeepL's, fifty lines in each of the first two. */
  const linesOf = (word: string) => Array.from({ length: 120 }, (_, at) => `${word} ${at} pour {{name}}`);
  /** Only the first batch comes out. */
  const broken = (request: TranslateRequest): DeepLTurn =>
    request.text.some((text) => text.includes(' 0 ')) ? loud(request) : { body: 'nonsense' };

  it('is cut off anywhere and taken up again: nothing is asked for twice, and the text is the same', async () => {
    const text = linesOf('pain').join('\n');
    const { id } = (await call('POST', '/glossaries', { name: 'Longs', from: 'fr', to: 'en' })).body;
    const terms = [{ source: 'pain', target: 'Loaf' }];
    await call('PUT', `/glossaries/${id}`, { name: 'Longs', inflect: false, terms, revision: 0 });
    const input = translateInputSchema.parse({ text, to: 'en', glossaryId: id });
    const steps: { step: TranslateStep; units: number }[] = [];
    const work = (dieAfter: number) =>
      translateTool.run(
        {
          services: app.installation.services,
          taskId: id,
          tell: () => undefined,
          principal: jobPrincipal(owner.organisationId, 'test'),
          // As PostgreSQL gives them to the next worker.
          steps: JSON.parse(JSON.stringify(steps.map(({ step }) => step))),
          signal: new AbortController().signal,
          async finish(step, units) {
            steps.push({ step: step as TranslateStep, units });
            if (steps.length === dieAfter) throw new Error('killed');
          },
        },
        input,
      );
    const asked = provider.requests.length;
    await expect(work(1)).rejects.toThrow('killed');
    // Whoever changes the glossary in the middle changes the next translation.
    const changed = [{ source: 'pain', target: 'Roll' }];
    await call('PUT', `/glossaries/${id}`, { name: 'Longs', inflect: false, terms: changed, revision: 1 });
    await expect(work(2)).rejects.toThrow('killed');
    await work(0);
    // All is done: another worker that takes it over has only to write its end.
    await work(0);
    const batches = provider.requests.slice(asked).map(({ text: batch }) => batch.length);
    expect(batches).toEqual([50, 50, 20]);
    expect(steps.reduce((sum, { units }) => sum + units, 0)).toBe(text.replaceAll('\n', '').length);
    const result = translateTool.assemble(
      steps.map(({ step }) => step),
      input,
    );
    expect(result).toMatchObject({
      text: text.replaceAll('pain', 'Loaf').replaceAll('pour', 'POUR'),
      from: 'fr',
      engine: 'deepl.translate',
      source: text,
      untranslated: [],
    });
  });

  it('goes on after a failure behind what was translated, and is charged once', async () => {
    const before = await balance();
    const asked = provider.requests.length;
    turn = broken;
    const text = linesOf('mie').join('\n');
    const { body } = await call('POST', '/tasks/translate', { text, to: 'en', from: 'fr' });
    await eventually(async () => {
      const { status, progress } = (await call('GET', `/tasks/${body.id}`)).body;
      expect([status, progress > 0]).toEqual(['queued', true]);
    });
    turn = loud;
    app.clock.advance(1_000);
    const task = await ended(body.id);
    expect(task.result.text).toBe(linesOf('MIE').join('\n').replaceAll('pour', 'POUR'));
    const first = provider.requests
      .slice(asked)
      .filter((one) => one.text.some((line) => line.includes(' 0 ')));
    expect(first).toHaveLength(1);
    expect([task.credits, before - (await balance())]).toEqual([body.quote.credits, body.quote.credits]);
  });

  it('that is cancelled keeps and costs what was translated', async () => {
    const before = await balance();
    turn = broken;
    const lines = linesOf('croûte');
    const { body } = await call('POST', '/tasks/translate', { text: lines.join('\n'), to: 'en', from: 'fr' });
    await eventually(async () => {
      const { status, progress } = (await call('GET', `/tasks/${body.id}`)).body;
      expect([status, progress > 0]).toEqual(['queued', true]);
    });
    await call('POST', `/tasks/${body.id}/cancel`);
    turn = loud;
    const task = await ended(body.id, 'cancelled');
    const done = lines.slice(0, 50);
    expect(task.result).toMatchObject({
      text: done.join('\n').replaceAll('croûte', 'CROÛTE').replaceAll('pour', 'POUR'),
      from: 'fr',
      to: 'en',
      engine: 'deepl.translate',
      fileId: null,
    });
    expect(task.credits).toBe(Math.ceil(done.join('').length / 1_000));
    expect(task.credits).toBeLessThan(body.quote.credits);
    expect(before - (await balance())).toBe(task.credits);
  });
});

describe('a glossary', () => {
  it('is listed, imported, exported, saved by one at a time, and deleted', async () => {
    const { id } = (await call('POST', '/glossaries', { name: 'Mots', from: 'fr', to: 'en' })).body;
    const imported = await call('POST', `/glossaries/${id}/terms`, { csv: 'source;target\nmie;crumb\n;x\n' });
    expect(imported.body).toMatchObject({
      added: 1,
      problems: [{ line: 3, because: 'empty' }],
      glossary: { terms: [{ source: 'mie', target: 'crumb' }], revision: 1, termCount: 1 },
    });
    const saved = await call('GET', `/glossaries/${id}/export`);
    expect(saved.text).toContain('mie,crumb');
    const change = { name: 'Mots', inflect: false, terms: [], revision: 0 };
    const late = await call('PUT', `/glossaries/${id}`, change);
    expect([late.status, late.body.code]).toEqual([409, 'tools.changed_meanwhile']);
    expect((await call('GET', `/glossaries/${id}`, undefined, other)).status).toBe(404);
    const names = (await call('GET', '/glossaries')).body.items.map(({ name }: { name: string }) => name);
    expect(names).toContain('Mots');
    expect((await call('DELETE', `/glossaries/${id}`)).status).toBe(204);
    expect((await call('GET', `/glossaries/${id}`)).status).toBe(404);
  });
});
