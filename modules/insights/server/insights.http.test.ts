import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually, type Registered, registerOrganisation, type TestApp, testApp } from '#testkit';
import type { Figure } from '../contract/index.ts';

let app: TestApp;
let owner: Registered;
let key: string;

beforeAll(async () => {
  app = await testApp();
  owner = await registerOrganisation(app);
  const body = { kind: 'website', name: 'Boutique' };
  key = (await call('POST', '/api/v1/channels', body)).key;
});
afterAll(() => app.stop());

const call = async (method: 'GET' | 'POST' | 'PATCH', path: string, body?: unknown, token = owner.token) =>
  (await app.call(method, path, { token, ...(body !== undefined && { body }) })).body;

async function figures(unit = 'day', token = owner.token): Promise<Map<string, Figure>> {
  const { items } = await call('GET', `/api/v1/insights/figures?unit=${unit}`, undefined, token);
  return new Map(items.map((one: Figure) => [one.key, one]));
}

interface Visit {
  readonly id: string;
  readonly token: string;
}

async function visit(text: string): Promise<Visit> {
  const path = `/api/v1/widget/${key}/conversations`;
  const opened = await app.call('POST', path, { body: { clientId: randomUUID(), text } });
  return { id: opened.body.conversation.id, token: opened.body.visitorToken };
}

/** An access token ends long before a day does. */
const signIn = async (): Promise<string> => {
  const { email, password } = owner;
  return (await app.call('POST', '/api/v1/auth/login', { body: { email, password } })).body.accessToken;
};

const write = async (text: string): Promise<string> => (await visit(text)).id;

/** A member resolves a conversation, and its visitor says how it was. */
async function rate({ id, token }: Visit, rating: number): Promise<void> {
  await eventually(async () =>
    expect((await call('GET', `/api/v1/conversations/${id}/decisions`)).items).toHaveLength(1),
  );
  await call('PATCH', `/api/v1/conversations/${id}`, { status: 'resolved' });
  const path = `/api/v1/widget/${key}/conversations/${id}/survey`;
  const { survey } = (await app.call('GET', path, { token })).body;
  const body = { surveyId: survey.id, rating };
  expect((await app.call('POST', path, { token, body })).status).toBe(200);
}

describe('the figures of the day', () => {
  it('count what began, who answered, who waits, and leads that were won', async () => {
    await call('POST', '/api/v1/knowledge/articles', {
      title: 'Livraison en Belgique',
      body: 'Nous livrons en Belgique en trois jours ouvrés.',
      language: 'fr',
    });
    const known = await write('Livrez-vous en Belgique ?');
    const unknown = await write('Vendez-vous des tracteurs ?');
    await eventually(async () => {
      for (const id of [known, unknown]) {
        expect((await call('GET', `/api/v1/conversations/${id}/decisions`)).items).toHaveLength(1);
      }
    });
    expect((await figures()).get('waiting')?.value).toBe(1);
    await call('POST', `/api/v1/conversations/${unknown}/messages`, { clientId: randomUUID(), text: 'Non.' });
    const listed = async (path: string) =>
      (await call('GET', path)).items.map((one: { id: string }) => one.id);
    expect(await listed('/api/v1/conversations?answeredBy=assistant')).toEqual([known]);
    expect(await listed('/api/v1/conversations?answeredBy=people')).toEqual([unknown]);
    expect((await figures()).get('satisfaction')).toMatchObject({ value: null, of: 0, previous: null });
    await rate(await visit('Merci'), 5);
    await rate(await visit('Merci'), 4);
    await rate(await visit('Merci'), 1);
    expect(await listed('/api/v1/conversations?satisfaction=rated')).toHaveLength(3);
    app.clock.advance(1_000);
    const { id } = await call('POST', '/api/v1/contacts', { name: 'Odette', stage: 'new' });
    app.clock.advance(1_000);
    await call('PATCH', `/api/v1/contacts/${id}`, { stage: 'won' });
    app.clock.advance(1_000);
    expect(await listed('/api/v1/contacts?stage=won')).toEqual([id]);

    for (const unit of ['day', 'week', 'month']) {
      const found = await figures(unit);
      expect(found.get('conversations')).toMatchObject({ value: 5, previous: 0 });
      expect(found.get('by_assistant')?.value).toBe(1);
      expect(found.get('by_people')?.value).toBe(1);
      expect(found.get('leads_won')?.value).toBe(1);
      expect(found.get('reply_time')?.value).toBeGreaterThanOrEqual(0);
      const points = found.get('conversations')?.points ?? [];
      expect(points).toHaveLength(unit === 'day' ? 14 : 12);
      expect(points.map(({ value }) => value)).toEqual([...points.slice(1).map(() => 0), 5]);
      const satisfaction = found.get('satisfaction');
      expect(satisfaction).toMatchObject({ value: expect.closeTo(66.7, 1), of: 3, previous: null });
      expect(satisfaction?.points.slice(0, -1).every(({ value }) => value === null)).toBe(true);
    }
  });

  it('move on with the day, and compare with the same hour of the day before', async () => {
    const before = (await figures()).get('conversations')?.value;
    app.clock.advance(24 * 60 * 60 * 1_000);
    owner = { ...owner, token: await signIn() };
    const found = await figures('day');
    expect(found.get('conversations')).toMatchObject({ value: 0, previous: before });
    expect(found.get('reply_time')?.value).toBeNull();
  });

  it('are nobody else’s', async () => {
    const other = await registerOrganisation(app);
    expect(
      (await figures('day', other.token)).get('conversations')?.points.every(({ value }) => value === 0),
    ).toBe(true);
    expect((await call('GET', '/api/v1/insights/activities', undefined, other.token)).items).toEqual([]);
  });

  it('refuse a unit that there is not', async () => {
    const reply = await app.call('GET', '/api/v1/insights/figures?unit=year', { token: owner.token });
    expect(reply.status).toBe(400);
  });
});

describe('what has just happened', () => {
  it('is told newest first, with the people it happened to', async () => {
    const token = (
      await app.call('POST', '/api/v1/auth/login', { body: { email: owner.email, password: owner.password } })
    ).body.accessToken;
    const { items } = await call('GET', '/api/v1/insights/activities', undefined, token);
    expect(items[0]).toMatchObject({ kind: 'lead_moved', contact: { name: 'Odette' }, stage: 'won' });
    expect(new Set(items.map(({ kind }: { kind: string }) => kind))).toEqual(
      new Set(['lead_moved', 'conversation_opened', 'handed_over', 'answered']),
    );
    const instants = items.map(({ at }: { at: string }) => at);
    expect(instants).toEqual([...instants].sort().reverse());
  });
});

describe('the lists behind the figures', () => {
  it('know what happened since the figures count', async () => {
    const today = await visit('Bonjour');
    const { since } = await call('GET', '/api/v1/insights/figures?unit=day');
    const listed = async (path: string) =>
      (await call('GET', path)).items.map((one: { id: string }) => one.id);
    expect(await listed(`/api/v1/conversations?since=${since}`)).toEqual([today.id]);
    expect(await listed(`/api/v1/conversations?since=${since}&answeredBy=people`)).toEqual([]);
    expect(await listed('/api/v1/contacts?stage=won')).toHaveLength(1);
    expect(await listed(`/api/v1/contacts?stage=won&stageSince=${since}`)).toEqual([]);
    expect((await app.call('GET', '/api/v1/conversations?since=hier', { token: owner.token })).status).toBe(
      400,
    );
  });
});
