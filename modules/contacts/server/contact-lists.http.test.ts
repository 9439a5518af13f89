import { describe, expect, it } from 'vitest';
import { expectProblem, openContacts, unknownId } from './contacts.fixture.ts';

const _contactsPath = '/api/v1/contacts';
const { app, shop, call, create, walk } = await openContacts();

describe('lists', () => {
  it('page from the newest to the oldest without skip or repeat while contacts are added', async () => {
    const names = Array.from({ length: 11 }, (_, index) => `Person ${index}`);
    for (const [index, name] of names.entries()) {
      if (index % 3 === 0) app.clock.advance(1_000);
      await create({ name });
    }
    const seen = await walk('?limit=4', () => create({ name: 'Late' }));
    expect(seen.map(({ name }) => name)).toEqual(names.toReversed());
  });

  it('page from the most to the least interesting, ties included', async () => {
    const items = await walk('?limit=3&sort=interest');
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    expect(items).toHaveLength((await walk('?limit=100')).length);
  });

  it('are filtered by stage, tag and interest', async () => {
    const { id } = await create({ name: 'Lead', stage: 'won', tags: ['fidèle'] });
    await create({ name: 'Lead too', stage: 'new', tags: ['fidèle client'] });
    const namesOf = async (query: string) =>
      (await call('GET', query)).body.items.map(({ name }: { name: string }) => name);
    expect(await namesOf('?stage=won')).toEqual(['Lead']);
    expect(await namesOf('?stage=any')).toEqual(['Lead too', 'Lead']);
    expect(await namesOf('?stage=any&sort=interest&minInterest=0')).toHaveLength(2);
    expect(await namesOf(`?tag=${encodeURIComponent('fidèle')}`)).toEqual(['Lead']);
    expect(await namesOf('?minInterest=1')).toEqual([]);
    await call('DELETE', `/${id}`);
    expect(await namesOf('?stage=won')).toEqual([]);
  });

  it('refuse a cursor that they did not give', async () => {
    expectProblem(await call('GET', '?cursor=nonsense'), 400, 'kernel.cursor_invalid');
    const byInstant = Buffer.from(JSON.stringify(['2026-01-01T00:00:00.000Z', unknownId])).toString(
      'base64url',
    );
    expectProblem(await call('GET', `?sort=interest&cursor=${byInstant}`), 400, 'kernel.cursor_invalid');
    expectProblem(await call('GET', '?limit=101'), 400, 'kernel.validation_failed');
  });
});

describe('notes and the timeline', () => {
  it('notes are kept with their author, newest first', async () => {
    const { id } = await create();
    const added = await call('POST', `/${id}/notes`, { text: 'Rappeler jeudi.' });
    expect(added.status).toBe(201);
    expect(added.body).toEqual({
      id: expect.any(String),
      text: 'Rappeler jeudi.',
      author: { id: shop.userId, name: 'Odile Martin' },
      createdAt: expect.any(String),
    });
    app.clock.advance(1_000);
    await call('POST', `/${id}/notes`, { text: 'Rappelée.' });
    const { items } = (await call('GET', `/${id}/notes`)).body;
    expect(items.map((note: { text: string }) => note.text)).toEqual(['Rappelée.', 'Rappeler jeudi.']);
  });

  it('the timeline tells everything once, page by page', async () => {
    const { id } = await create({ name: 'Timeline' });
    for (const act of [
      () => call('POST', `/${id}/notes`, { text: 'Première.' }),
      () => call('PATCH', `/${id}`, { stage: 'new' }),
      () => call('POST', `/${id}/identities`, { kind: 'email', value: 'timeline@boite.example' }),
      () => call('PATCH', `/${id}`, { stage: null }),
    ]) {
      app.clock.advance(1_000);
      await act();
    }
    const entries = await walk<{ kind: string; vars: object }>(`/${id}/timeline?limit=2`);
    expect(entries.map(({ kind, vars }) => [kind, vars])).toEqual([
      ['stage', { from: 'new', author: 'Odile Martin' }],
      ['identity', { kind: 'email', value: 'timeline@boite.example', verifiedBy: 'member' }],
      ['stage', { to: 'new', author: 'Odile Martin' }],
      ['note', { text: 'Première.', author: 'Odile Martin' }],
      ['created', {}],
    ]);
  });
});
