import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually, type Registered, registerOrganisation, type TestApp, testApp } from '#testkit';
import { feelResultSchema } from '../../contract/feel.ts';

let app: TestApp;
let owner: Registered;
let other: Registered;
beforeAll(async () => {
  app = await testApp({ environment: { WELCOME_CREDITS: '100' } });
  owner = await registerOrganisation(app);
  other = await registerOrganisation(app);
});
afterAll(() => app.stop());

const start = (body: unknown, { token } = owner, headers: Record<string, string> = {}) =>
  app.call('POST', '/api/v1/tasks/feel', { token, body, headers });
const quote = (body: object, { token } = owner) =>
  app.call('POST', '/api/v1/credits/quotes', { token, body: { tool: 'feel', ...body } });
const upload = async (name: string, text: string, { token } = owner) =>
  (await app.call('POST', '/api/v1/files', { token, upload: { name, bytes: Buffer.from(text) } })).body
    .id as string;

const ended = (id: string, status = 'succeeded') =>
  eventually(async () => {
    const { body } = await app.call('GET', `/api/v1/tasks/${id}`, { token: owner.token });
    expect(body.status).toBe(status);
    return body;
  });

const REVIEWS = [
  'date;client;avis',
  '03/10/2026;Awa;"Très déçue ; le mug est arrivé cassé."',
  '14/10/2026;Léo;Je recommande vivement, équipe adorable.',
  '25/10/2026;Zoé;',
  '02/11/2026;Max;La boutique ouvre à neuf heures.',
].join('\r\n');

describe('feel', () => {
  it('keeps the order, and gives three probabilities that sum to 1, at the price that it quoted', async () => {
    const texts = ['I love it, thank you!', 'Arrived broken, never again.', 'The shop opens at nine.'];
    const quoted = (await quote({ texts })).body.credits;
    const started = await start({ texts });
    expect(started.status).toBe(202);
    expect(started.body).toMatchObject({ tool: 'feel', status: 'queued', quote: { credits: quoted } });
    const task = await ended(started.body.id);
    const result = feelResultSchema.parse(task.result);
    expect(result.items.map(({ label }) => label)).toEqual(['positive', 'negative', 'neutral']);
    for (const { negative, neutral, positive } of result.items)
      expect(negative + neutral + positive).toBeCloseTo(1, 9);
    expect(result.engine).toBe('local.feel.1');
    expect([task.credits, quoted]).toEqual([1, 1]);
  });

  it('costs a credit for each 1,000 characters begun, and nothing where the same was asked before', async () => {
    const texts = ['très bien '.repeat(100), 'x'];
    expect((await quote({ texts })).body).toMatchObject({ credits: 2, units: 1001, cached: false });
    const task = await ended((await start({ texts })).body.id);
    expect(task.credits).toBe(2);
    expect((await start({ texts })).body).toMatchObject({ cached: true, quote: { credits: 0 } });
  });

  it('reads the column of a table that holds the texts, with their dates', async () => {
    const fileId = await upload('avis.csv', REVIEWS);
    const seen = await app.call('GET', `/api/v1/tools/feel/columns?fileId=${fileId}`, { token: owner.token });
    expect(seen.body).toMatchObject({ lines: 4, column: 'avis', dateColumn: 'date' });
    const task = await ended((await start({ fileId })).body.id);
    expect(task.title).toBe('avis.csv');
    const { items, summary } = feelResultSchema.parse(task.result);
    expect(items.map(({ label, date }) => [label, date])).toEqual([
      ['negative', '2026-10-03'],
      ['positive', '2026-10-14'],
      ['neutral', '2026-11-02'],
    ]);
    expect(summary).toMatchObject({ negative: 1, neutral: 1, positive: 1, unread: 0 });
    expect(summary.drift?.parts.length).toBeGreaterThan(1);
    const named = await ended((await start({ fileId, column: 'client' })).body.id);
    expect(feelResultSchema.parse(named.result).items.map(({ text }) => text)).toContain('Awa');
  });

  it('can be saved as a table that no spreadsheet runs, and as JSON', async () => {
    const { id } = (await start({ texts: ['=1+1 is a great offer, thank you'] })).body;
    await ended(id);
    const csv = await app.call('GET', `/api/v1/tasks/${id}/exports/csv`, { token: owner.token });
    expect(csv.text).toContain("'=1+1 is a great offer");
    const json = await app.call('GET', `/api/v1/tasks/${id}/exports/json`, { token: owner.token });
    expect(feelResultSchema.parse(JSON.parse(json.text)).items).toHaveLength(1);
  });

  it('refuses what it cannot read, in words, before anything is paid', async () => {
    const picture = await upload('notes.html', '<p>hello</p>');
    expect((await start({ fileId: picture })).body.code).toBe('tools.feel_not_a_table');
    expect((await start({ fileId: await upload('empty.csv', 'date,avis\n,\n') })).status).toBe(422);
    const fileId = await upload('avis.csv', REVIEWS);
    expect((await start({ fileId, column: 'nope' })).body.code).toBe('tools.feel_no_column');
    for (const body of [{}, { texts: [] }, { texts: ['a'], fileId }, { texts: ['a'.repeat(20_001)] }])
      expect((await start(body)).status).toBe(400);
    const failed = await ended((await start({ texts: ['Hyvää päivää'], language: 'fi' })).body.id, 'failed');
    expect(failed).toMatchObject({ credits: 0, error: { code: 'ai.language_not_served' } });
  });

  it("does not find another organisation's file", async () => {
    const fileId = await upload('avis.csv', REVIEWS, other);
    expect((await start({ fileId })).status).toBe(404);
    const seen = await app.call('GET', `/api/v1/tools/feel/columns?fileId=${fileId}`, { token: owner.token });
    expect(seen.status).toBe(404);
  });

  it('reads more lines than one part holds', async () => {
    const texts = Array.from({ length: 1_200 }, (_, at) => `Commande ${at} reçue, service rapide.`);
    const task = await ended((await start({ texts })).body.id);
    const { items } = feelResultSchema.parse(task.result);
    expect(items).toHaveLength(1_200);
    expect(items[1_199]?.text).toBe('Commande 1199 reçue, service rapide.');
  });
});
