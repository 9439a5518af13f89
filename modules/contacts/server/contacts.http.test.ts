import { describe, expect, it } from 'vitest';
import { registerOrganisation } from '#testkit';
import { expectProblem, openContacts, unknownId } from './contacts.fixture.ts';

const contactsPath = '/api/v1/contacts';
const { app, shop, other, as, call, create } = await openContacts();

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
      class: null,
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
