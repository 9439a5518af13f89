import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestApp, taskEnded, testApp } from '#testkit';
import { type Colleague, type TestDesk, testDesk, type Visit } from './desk.fixture.ts';

let app: TestApp;
let desk: TestDesk;
let other: TestDesk;
let colleague: Colleague;
let viewer: Colleague;
beforeAll(async () => {
  app = await testApp({ environment: { WELCOME_CREDITS: '20', AI_SANDBOX: 'true' } });
  [desk, other] = [await testDesk(app), await testDesk(app)];
  [colleague, viewer] = [await desk.join('member'), await desk.join('viewer')];
});
afterAll(() => app.stop());

type Caller = Pick<TestDesk, 'call'>;
const path = ({ id }: { id: string }) => `/api/v1/conversations/${id}/translations`;
const translate = (visit: Visit, body: object = { messageId: visit.firstId, to: 'de' }, by: Caller = desk) =>
  by.call('POST', path(visit), body);
const kept = async (visit: Visit, to = 'de', by: Caller = desk) =>
  (await by.call('GET', `${path(visit)}?to=${to}`)).body.items;
const ended = (id: string, status?: string) => taskEnded(app, desk.owner, id, status);

describe('a message', () => {
  it('is translated as a task about its conversation, and kept for everybody who reads it', async () => {
    const text = 'Bonjour, livrez-vous 3 gâteaux en Belgique ?';
    const visit = await desk.open(text, 'Camille');
    const { status, body } = await translate(visit);
    expect([status, body.tool, body.quote.credits]).toEqual([202, 'translate', 1]);
    const task = await ended(body.id);
    expect(task.about).toMatchObject({ kind: 'inbox.conversation', id: visit.id, name: 'Camille' });
    const translation = {
      text: `[de] ${text}`,
      to: 'de',
      engine: 'sandbox.translate',
      untranslated: 0,
      glossary: null,
    };
    expect(await kept(visit)).toEqual([
      { taskId: body.id, source: text, from: expect.toBeOneOf(['fr', null]), ...translation },
    ]);
    expect(await kept(visit, 'de', viewer)).toHaveLength(1);
    expect(await kept(visit, 'it')).toEqual([]);
    const { body: costs } = await desk.call('GET', `/api/v1/conversations/${visit.id}/costs`);
    expect(costs).toEqual({ credits: 1, items: [{ tool: 'translate', tasks: 1, credits: 1 }] });
  });

  it('is one task for two members who ask at once, and for whoever asks later', async () => {
    const visit = await desk.open('Avez-vous des tartes au citron ?');
    const body = { messageId: visit.firstId, to: 'de' };
    const [one, two] = await Promise.all([translate(visit, body), translate(visit, body, colleague)]);
    expect(two.body.id).toBe(one.body.id);
    await ended(one.body.id);
    const later = await translate(visit, body, colleague);
    expect(later.body).toMatchObject({ id: one.body.id, status: 'succeeded', cached: true });
    expect(later.body.quote.credits).toBe(0);
    const elsewhere = await translate(visit, { ...body, to: 'it' });
    expect(elsewhere.body.id).not.toBe(one.body.id);
  });

  it('that could not be translated may be asked for again', async () => {
    const visit = await desk.open('Êtes-vous ouverts le lundi ?');
    const { body } = await translate(visit);
    await ended(body.id);
    await app.database.query(`update tasks set status = 'cancelled' where id = $1`, [body.id]);
    expect((await translate(visit)).body.id).not.toBe(body.id);
  });

  it('of another organisation is not found, and of another conversation neither', async () => {
    const [visit, theirs] = [await desk.open('Bonjour'), await other.open('Bonsoir')];
    const elsewhere = await desk.open('Bonne nuit');
    expect((await translate(visit, undefined, other)).body.code).toBe('inbox.conversation_not_found');
    expect((await other.call('GET', `${path(visit)}?to=de`)).status).toBe(404);
    for (const messageId of [theirs.firstId, elsewhere.firstId, randomUUID()]) {
      expect((await translate(visit, { messageId, to: 'de' })).body.code).toBe('inbox.message_not_found');
    }
    const draft = await translate(visit, { draftId: randomUUID(), to: 'de' });
    expect(draft.body.code).toBe('inbox.draft_not_found');
  });

  it('is not translated for somebody who may only read, or without words', async () => {
    const visit = await desk.open('Bonjour');
    expect((await translate(visit, undefined, viewer)).status).toBe(403);
    const { body: file } = await desk.upload(visit, 'a.txt', 'Bonjour');
    const { body: message } = await desk.write(visit, '', [file.id]);
    const { body } = await translate(visit, { messageId: message.id, to: 'de' });
    expect(body.code).toBe('inbox.nothing_to_translate');
    for (const bad of [
      { to: 'de' },
      { text: 'a', messageId: visit.firstId, to: 'de' },
      { text: 'a', to: 'German' },
    ])
      expect((await translate(visit, bad)).status).toBe(400);
  });
});

describe('words of a member', () => {
  it('are translated for the visitor', async () => {
    const visit = await desk.open('Guten Tag');
    const { body } = await translate(visit, { text: 'Nous sommes ouverts de 9 h à 18 h.', to: 'de' });
    expect((await ended(body.id)).result.text).toContain('[de]');
  });

  it('that nobody can pay are refused before anything is begun', async () => {
    const poor = await testDesk(app);
    const visit = await poor.open('Guten Tag');
    const long = (letter: string) => translate(visit, { text: letter.repeat(8_000), to: 'de' }, poor);
    expect([(await long('a')).status, (await long('b')).status]).toEqual([202, 202]);
    const { status, body } = await long('c');
    expect([status, body.code]).toEqual([402, 'billing.insufficient_credits']);
    expect((await poor.call('GET', '/api/v1/tasks')).body.items).toHaveLength(2);
  });
});

describe('the organisation’s glossary of two languages', () => {
  const glossary = async (name: string, from: string, to: string, target: string) => {
    const { body } = await desk.call('POST', '/api/v1/glossaries', { name, from, to });
    const saved = { name, inflect: false, terms: [{ source: 'plateau', target }], revision: 0 };
    await desk.call('PUT', `/api/v1/glossaries/${body.id}`, saved);
    return { id: body.id, name };
  };

  it('is followed beside messages, and says its name', async () => {
    await glossary('Autres', 'fr', 'pt', 'bandeja');
    const followed = await glossary('Gravures', 'fr', 'es', 'charola');
    const visit = await desk.open('Bonjour, livrez-vous le plateau gravé en Espagne ?');
    const { body } = await translate(visit, { messageId: visit.firstId, to: 'es' });
    expect((await ended(body.id)).result.text).toBe(
      '[es] Bonjour, livrez-vous le charola gravé en Espagne ?',
    );
    expect(await kept(visit, 'es')).toMatchObject([{ from: 'fr', glossary: followed }]);
    const again = await translate(visit, { messageId: visit.firstId, to: 'es' });
    expect(again.body.id).toBe(body.id);
  });

  it('is followed in a member’s own words, as it stands now', async () => {
    const { id, name } = await glossary('Réponses', 'fr', 'nl', 'dienblad');
    const visit = await desk.open('Goedendag');
    const own = { text: 'Nous vous envoyons le plateau gravé demain matin.', to: 'nl' };
    const first = await ended((await translate(visit, own)).body.id);
    expect(first.result).toMatchObject({ glossary: { id, name }, text: expect.stringContaining('dienblad') });
    app.clock.advance(1_000);
    const terms = [{ source: 'plateau', target: 'schaal' }];
    await desk.call('PUT', `/api/v1/glossaries/${id}`, { name, inflect: false, terms, revision: 1 });
    const second = await ended((await translate(visit, own)).body.id);
    expect(second.result.text).toContain('schaal');
    const english = { text: 'We will send you the plateau tomorrow morning.', to: 'nl' };
    const other = await ended((await translate(visit, english)).body.id);
    expect(other.result).toMatchObject({ glossary: null, text: expect.stringContaining('plateau') });
  });
});

it('where nobody translates it says what to set up', async () => {
  const bare = await testApp({ environment: { WELCOME_CREDITS: '20' } });
  try {
    const at = await testDesk(bare);
    const visit = await at.open('Bonjour');
    const { status, body } = await translate(visit, undefined, at);
    expect([status, body.code]).toEqual([409, 'ai.not_configured']);
    expect(body.detail).toContain('DEEPL_API_KEY');
  } finally {
    await bare.stop();
  }
});
