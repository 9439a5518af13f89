import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { eventually } from '#testkit';
import { openDesks, type TestDesk } from './desk.fixture.ts';

const { app, desk, other, colleague, viewer } = await openDesks();

const path = '/api/v1/inbox-views';
type Caller = Pick<TestDesk, 'call'>;
const save = async (who: Caller, name: string, more: object = {}) =>
  (await who.call('POST', path, { name, filters: {}, ...more })).body;
const names = async (who: Caller) =>
  (await who.call('GET', path)).body.items.map((view: { name: string }) => view.name);

describe('a saved view', () => {
  it('counts what is in it with the eyes of whoever asks', async () => {
    const visit = await desk.open('Bonjour');
    await desk.open('Bonsoir');
    await desk.call('PATCH', `/api/v1/conversations/${visit.id}`, {
      assigneeId: colleague.userId,
      addTags: ['mariage'],
    });
    const tagged = await save(desk, 'Mariages', { filters: { tag: 'mariage', status: 'active' } });
    expect(tagged).toMatchObject({ count: 1, mine: true, shared: false });
    const { id } = await save(desk, 'À moi', { shared: true, filters: { assignee: 'me' } });
    const seen = (await colleague.call('GET', path)).body.items;
    expect(seen).toContainEqual(expect.objectContaining({ id, count: 1, mine: false }));
    expect((await desk.call('GET', path)).body.items).toContainEqual(
      expect.objectContaining({ id, count: 0, mine: true }),
    );
    for (const one of (await desk.call('GET', path)).body.items)
      await desk.call('DELETE', `${path}/${one.id}`);
  });

  it('is its owner’s alone unless shared, and never another organisation’s', async () => {
    const own = await save(desk, 'La mienne');
    const shared = await save(desk, 'À tous', { shared: true });
    expect(await names(colleague)).toEqual(['À tous']);
    expect(await names(other)).toEqual([]);
    for (const [who, id] of [
      [colleague, own.id],
      [other, own.id],
      [other, shared.id],
    ] as const) {
      expect((await who.call('PATCH', `${path}/${id}`, { name: 'x' })).status).toBe(404);
      expect((await who.call('DELETE', `${path}/${id}`)).status).toBe(404);
    }
    expect((await colleague.call('PATCH', `${path}/${shared.id}`, { name: 'À nous' })).body.name).toBe(
      'À nous',
    );
    expect((await colleague.call('PATCH', `${path}/${shared.id}`, { shared: false })).status).toBe(403);
    expect((await viewer.call('DELETE', `${path}/${shared.id}`)).status).toBe(403);
    expect((await viewer.call('POST', path, { name: 'x', shared: true, filters: {} })).status).toBe(403);
    expect((await viewer.call('POST', path, { name: 'x', filters: {} })).status).toBe(201);
  });

  it('stands where each member put it', async () => {
    for (const one of (await desk.call('GET', path)).body.items)
      await desk.call('DELETE', `${path}/${one.id}`);
    const ids = [];
    for (const name of ['a', 'b', 'c']) ids.push((await save(desk, name, { shared: true })).id);
    await desk.call('PUT', '/api/v1/inbox-view-order', { ids: [ids[2], ids[0]] });
    expect(await names(desk)).toEqual(['c', 'a', 'b']);
    expect(await names(colleague)).toEqual(['a', 'b', 'c']);
  });

  it('has known filters and a name, and there are not too many', async () => {
    const bad = [{ name: '', filters: {} }, { name: 'x', filters: { colour: 'red' } }, { name: 'x' }];
    for (const body of bad) expect((await desk.call('POST', path, body)).status).toBe(400);
    for (let count = 0; count < 50; count += 1) await save(other, `Vue ${count}`);
    const one = await other.call('POST', path, { name: 'Une de trop', filters: {} });
    expect(one).toMatchObject({ status: 409, body: { code: 'inbox.too_many_views' } });
  });
});

describe('a list', () => {
  it('is narrowed by language and tone', async () => {
    const french = await desk.open('Bonjour');
    await app.database.query(
      `update conversations set language = 'fr', sentiment = 'negative' where id = $1`,
      [french.id],
    );
    const ids = async (query: string) =>
      (await desk.call('GET', `/api/v1/conversations?${query}`)).body.items.map(
        (one: { id: string }) => one.id,
      );
    expect(await ids('language=fr&sentiment=negative')).toEqual([french.id]);
    expect(await ids('language=nl')).toEqual([]);
    expect(await ids('language=fr&sentiment=positive')).toEqual([]);
  });

  it('is narrowed by who answered, and a view keeps that', async () => {
    await desk.call('POST', '/api/v1/knowledge/articles', {
      title: 'Livraison en Belgique',
      body: 'Nous livrons en Belgique en trois jours ouvrés.',
      language: 'fr',
    });
    const [alone, helped] = [
      await desk.open('Livrez-vous en Belgique ?'),
      await desk.open('Livrez-vous en Belgique ?'),
    ];
    const waiting = await desk.open('Vendez-vous des tracteurs ?');
    await eventually(async () => {
      for (const { id } of [alone, helped, waiting]) {
        expect((await desk.call('GET', `/api/v1/conversations/${id}/decisions`)).body.items).toHaveLength(1);
      }
    });
    const say = (id: string, text: string, note = false) =>
      desk.call('POST', `/api/v1/conversations/${id}/messages`, {
        clientId: randomUUID(),
        text,
        ...(note && { visibility: 'note' }),
      });
    await say(helped.id, 'Oui, en trois jours.');
    await say(waiting.id, 'Qui sait ?', true);
    const ids = async (by: string) =>
      (await desk.call('GET', `/api/v1/conversations?answeredBy=${by}`)).body.items.map(
        (one: { id: string }) => one.id,
      );
    expect(await ids('assistant')).toEqual([alone.id]);
    expect(await ids('people')).toEqual([helped.id]);
    expect((await desk.call('GET', '/api/v1/conversations?answeredBy=nobody')).status).toBe(400);
    const view = await save(desk, 'Par nous', { filters: { answeredBy: 'people', sort: 'recent' } });
    expect(view).toMatchObject({ count: 1, filters: { answeredBy: 'people' } });
  });
});
