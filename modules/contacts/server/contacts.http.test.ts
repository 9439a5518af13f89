import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Registered, type Reply, registerOrganisation, type TestApp, testApp } from '#testkit';

const contactsPath = '/api/v1/contacts';
const unknownId = '01938b5e-7c1a-7d3e-9b6f-2f4f6f0a1b2c';
let app: TestApp;
let shop: Registered;
let other: Registered;

beforeAll(async () => {
  app = await testApp();
  shop = await registerOrganisation(app);
  other = await registerOrganisation(app, 'en');
});
afterAll(() => app.stop());

type Method = Parameters<TestApp['call']>[0];
const as = (who: Registered) => (method: Method, path: string, body?: unknown) =>
  app.call(method, `${contactsPath}${path}`, { token: who.token, body });
const call: ReturnType<typeof as> = (...given) => as(shop)(...given);
const create = async (given: object = {}, who = shop) => {
  const reply = await as(who)('POST', '', { name: 'Camille Laurent', ...given });
  expect(reply.status, reply.text).toBe(201);
  return reply.body;
};
const expectProblem = (reply: Reply, status: number, code: string) => {
  expect({ status: reply.status, code: reply.body?.code }).toEqual({ status, code });
};
/** Every page of a list, from the first to the last. */
async function walk<Item = { id: string; name: string }>(
  path: string,
  between: () => Promise<unknown> = async () => undefined,
) {
  const items: Item[] = [];
  let cursor: string | null = null;
  do {
    const reply: Reply = await call('GET', `${path}${cursor === null ? '' : `&cursor=${cursor}`}`);
    expect(reply.status, reply.text).toBe(200);
    items.push(...reply.body.items);
    cursor = reply.body.nextCursor;
    await between();
  } while (cursor !== null);
  return items;
}

describe('creating', () => {
  it('answers 201 with the contact as reading gives it', async () => {
    const created = await create({
      name: '  Inès Berthollet ',
      company: 'Boîte',
      tags: ['mariage', 'mariage'],
      customFields: { city: 'Annecy', font: null },
      identities: [
        { kind: 'phone', value: '06 39 98 01 14' },
        { kind: 'email', value: 'Ines@Boite.example' },
      ],
    });
    expect(created).toEqual({
      id: expect.any(String),
      name: 'Inès Berthollet',
      stage: null,
      interest: 0,
      reasons: [],
      identities: [
        { kind: 'phone', value: '+33639980114', verifiedBy: 'member' },
        { kind: 'email', value: 'ines@boite.example', verifiedBy: 'member' },
      ],
      language: null,
      company: 'Boîte',
      tags: ['mariage'],
      customFields: { city: 'Annecy' },
      createdAt: expect.any(String),
      lastSeenAt: null,
    });
    expect((await call('GET', `/${created.id}`)).body).toEqual(created);
  });

  it('reads a phone with the region of the organisation', async () => {
    const created = await create({ identities: [{ kind: 'phone', value: '07400 123456' }] }, other);
    expect(created.identities[0].value).toBe('+447400123456');
  });

  it('refuses what it does not know and what cannot be right', async () => {
    expectProblem(await call('POST', '', { name: 'A', colour: 'red' }), 400, 'kernel.validation_failed');
    expectProblem(await call('POST', '', {}), 400, 'kernel.validation_failed');
    const invalid = { name: 'A', identities: [{ kind: 'phone', value: '12' }] };
    expectProblem(await call('POST', '', invalid), 400, 'contacts.identity_invalid');
  });

  it('refuses an identity that another contact has proved, and leaves nothing behind', async () => {
    const identities = [{ kind: 'email', value: 'taken@boite.example' }];
    await create({ identities });
    const reply = await call('POST', '', { name: 'Nobody Twice', identities });
    expectProblem(reply, 409, 'contacts.identity_taken');
    expect((await call('GET', '?search=twice')).body.items).toEqual([]);
  });

  it('takes the same identity in two organisations', async () => {
    const identities = [{ kind: 'email', value: 'both@boite.example' }];
    await create({ identities });
    await create({ identities }, other);
  });

  it('happens once for one Idempotency-Key, and is refused for another body', async () => {
    const post = (name: string) =>
      app.call('POST', contactsPath, {
        token: shop.token,
        body: { name },
        headers: { 'idempotency-key': 'contact-1' },
      });
    const first = await post('Une Seule');
    const again = await post('Une Seule');
    expect(again.status).toBe(201);
    expect(again.body).toEqual(first.body);
    expect((await call('GET', '?search=seule')).body.items).toHaveLength(1);
    expectProblem(await post('Une Autre'), 409, 'kernel.idempotency_conflict');
  });
});

describe('who may', () => {
  it('nobody without a token', async () => {
    expectProblem(await app.call('GET', contactsPath), 401, 'kernel.unauthenticated');
  });

  it('a viewer reads and does not write', async () => {
    const viewer = await registerOrganisation(app);
    await app.database.query(`update memberships set role = 'viewer' where user_id = $1`, [viewer.userId]);
    expect((await as(viewer)('GET', '')).status).toBe(200);
    expectProblem(await as(viewer)('POST', '', { name: 'A' }), 403, 'kernel.forbidden');
  });

  it('another organisation finds nothing: not by id, not in lists, not by search', async () => {
    const { id } = await create({ name: 'Secret Zylberstein' });
    const stranger = as(other);
    for (const [method, path, body] of [
      ['GET', `/${id}`],
      ['PATCH', `/${id}`, { name: 'Mine' }],
      ['DELETE', `/${id}`],
      ['POST', `/${id}/restore`],
      ['POST', `/${id}/identities`, { kind: 'email', value: 'a@b.example' }],
      ['POST', `/${id}/notes`, { text: 'Hello' }],
      ['GET', `/${id}/notes`],
      ['GET', `/${id}/timeline`],
    ] as const) {
      expectProblem(await stranger(method, path, body), 404, 'contacts.not_found');
    }
    const mine = await create({}, other);
    expectProblem(await stranger('POST', `/${mine.id}/merge`, { otherId: id }), 404, 'contacts.not_found');
    expect((await stranger('GET', '?search=zylberstein')).body.items).toEqual([]);
    expect((await call('GET', `/${id}`)).body.name).toBe('Secret Zylberstein');
  });
});

describe('changing', () => {
  it('leaves what is not given, merges custom fields and removes those that are null', async () => {
    const { id } = await create({ company: 'Boîte', customFields: { city: 'Lyon', font: 'Garamond' } });
    const reply = await call('PATCH', `/${id}`, {
      stage: 'qualified',
      customFields: { font: null, birthday: '1990-01-02' },
    });
    expect(reply.status).toBe(200);
    expect(reply.body).toMatchObject({
      name: 'Camille Laurent',
      company: 'Boîte',
      stage: 'qualified',
      customFields: { city: 'Lyon', birthday: '1990-01-02' },
    });
  });

  it('is refused for what does not exist', async () => {
    expectProblem(await call('PATCH', `/${unknownId}`, { name: 'A' }), 404, 'contacts.not_found');
  });
});

describe('identities', () => {
  it('are added once and taken away again', async () => {
    const { id } = await create();
    const phone = { kind: 'phone', value: '06 39 98 02 27' };
    const stored = { kind: 'phone', value: '+33639980227', verifiedBy: 'member' };
    const added = await call('POST', `/${id}/identities`, phone);
    expect(added.status).toBe(201);
    expect(added.body.identities).toEqual([stored]);
    expect((await call('POST', `/${id}/identities`, phone)).body.identities).toEqual([stored]);
    const another = await create();
    expectProblem(await call('POST', `/${another.id}/identities`, phone), 409, 'contacts.identity_taken');
    const removed = await call('POST', `/${id}/identities/remove`, { kind: 'phone', value: '+33639980227' });
    expect(removed.body.identities).toEqual([]);
    expect((await call('POST', `/${id}/identities/remove`, phone)).status).toBe(200);
    expect((await call('POST', `/${another.id}/identities`, phone)).status).toBe(201);
  });

  it('that cannot be right are refused', async () => {
    const { id } = await create();
    const wrong = { kind: 'email', value: 'nobody' };
    expectProblem(await call('POST', `/${id}/identities`, wrong), 400, 'contacts.identity_invalid');
  });
});

describe('archiving', () => {
  it('takes a contact out of lists, frees its identities, and can be undone', async () => {
    const identities = [{ kind: 'email', value: 'archived@boite.example' }];
    const { id } = await create({ name: 'Archie Quentel', identities });
    expect((await call('DELETE', `/${id}`)).status).toBe(204);
    expectProblem(await call('GET', `/${id}`), 404, 'contacts.not_found');
    expectProblem(await call('DELETE', `/${id}`), 404, 'contacts.not_found');
    expect((await call('GET', '?search=quentel')).body.items).toEqual([]);
    const successor = await create({ identities });
    const restored = await call('POST', `/${id}/restore`);
    expect(restored.status).toBe(200);
    expect(restored.body.identities).toEqual([]);
    expect((await call('GET', '?search=quentel')).body.items).toHaveLength(1);
    expect((await call('GET', `/${successor.id}`)).body.identities).toHaveLength(1);
  });
});

describe('lists', () => {
  let crowd: Registered;
  beforeAll(async () => {
    crowd = shop;
    shop = await registerOrganisation(app);
  });
  afterAll(() => {
    shop = crowd;
  });

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

describe('merging', () => {
  it('makes two one, leads the other’s id there, and can be undone', async () => {
    const camille = await create({ identities: [{ kind: 'phone', value: '06 39 98 03 41' }] });
    const twin = await create({ name: 'C. Laurent', company: 'Boîte', tags: ['devis'] });
    await call('POST', `/${twin.id}/notes`, { text: 'Du second.' });
    const merged = await call('POST', `/${camille.id}/merge`, { otherId: twin.id });
    expect(merged.status, merged.text).toBe(200);
    expect(merged.body.contact).toMatchObject({ id: camille.id, company: 'Boîte', tags: ['devis'] });
    expect((await call('GET', `/${twin.id}`)).body.id).toBe(camille.id);
    expect((await call('GET', `/${camille.id}/notes`)).body.items).toHaveLength(1);
    expectProblem(await call('DELETE', `/${twin.id}`), 404, 'contacts.not_found');
    const again = await call('POST', `/${camille.id}/merge`, { otherId: twin.id });
    expectProblem(again, 400, 'contacts.merge_with_itself');

    const undo = `/merges/${merged.body.mergeId}/undo`;
    expectProblem(await as(other)('POST', undo), 404, 'contacts.merge_not_found');
    const undone = await call('POST', undo);
    expect(undone.status, undone.text).toBe(200);
    expect(undone.body).toEqual({ contact: camille, restored: twin });
    expect((await call('GET', `/${twin.id}`)).body).toEqual(twin);
    expectProblem(await call('POST', undo), 404, 'contacts.merge_not_found');
    const kinds = (await call('GET', `/${camille.id}/timeline`)).body.items.map(
      ({ kind }: { kind: string }) => kind,
    );
    expect(kinds).toEqual(expect.arrayContaining(['merged', 'unmerged']));
  });

  it('cannot be undone while the surviving contact is part of a third one', async () => {
    const [first, second, third] = [await create(), await create(), await create()];
    const merge = await call('POST', `/${first.id}/merge`, { otherId: second.id });
    const further = await call('POST', `/${third.id}/merge`, { otherId: first.id });
    expect((await call('GET', `/${second.id}`)).body.id).toBe(third.id);
    const undo = `/merges/${merge.body.mergeId}/undo`;
    expectProblem(await call('POST', undo), 409, 'contacts.unmerge_impossible');
    expect((await call('POST', `/merges/${further.body.mergeId}/undo`)).status).toBe(200);
    expect((await call('POST', undo)).status).toBe(200);
  });

  it('is refused with itself and with what does not exist', async () => {
    const { id } = await create();
    expectProblem(await call('POST', `/${id}/merge`, { otherId: id }), 400, 'contacts.merge_with_itself');
    expectProblem(await call('POST', `/${id}/merge`, { otherId: unknownId }), 404, 'contacts.not_found');
    expectProblem(await call('POST', `/merges/${unknownId}/undo`), 404, 'contacts.merge_not_found');
    expectProblem(await call('DELETE', `/merge-proposals/${unknownId}`), 404, 'contacts.merge_not_found');
  });
});
