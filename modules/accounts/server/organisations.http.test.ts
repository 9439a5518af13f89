import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { purgeExpired } from '#kernel/events';
import { eventually, registerOrganisation, type TestApp, testApp } from '#testkit';
import { accountCalls, minute, refreshTokenOf } from './account-calls.fixture.ts';

let app: TestApp;
beforeAll(async () => {
  app = await testApp();
});
afterAll(() => app.stop());

const { register, login, refresh, me, kindsOf } = accountCalls(() => app);

describe('founding an organisation again with the same Idempotency-Key', () => {
  const found = (token: string, name: string, key = 'found-1') =>
    app.call('POST', '/api/v1/organisations', { token, body: { name }, headers: { 'idempotency-key': key } });
  const organisationsOf = async (token: string) => (await me(token)).body.organisations.length;

  it('gives the first one again', async () => {
    const { token } = await registerOrganisation(app);
    const first = await found(token, 'Second');
    const again = await found(token, 'Second');
    expect([again.status, again.headers['idempotency-replayed']]).toEqual([201, 'true']);
    expect(again.body).toEqual(first.body);
    expect(await organisationsOf(token)).toBe(2);
    expect((await found(token, 'Second', 'found-2')).body.id).not.toBe(first.body.id);
  });

  it('is refused for another name, and is another user’s own affair', async () => {
    const { token } = await registerOrganisation(app);
    const first = await found(token, 'Second');
    const other = await found(token, 'Third');
    expect([other.status, other.body.code]).toEqual([409, 'kernel.idempotency_conflict']);
    const stranger = await registerOrganisation(app);
    expect((await found(stranger.token, 'Second')).body.id).not.toBe(first.body.id);
  });

  it('founds one, however many ask at once', async () => {
    const { token } = await registerOrganisation(app);
    const replies = await Promise.all(Array.from({ length: 8 }, () => found(token, 'Second')));
    for (const { status } of replies) expect([201, 409]).toContain(status);
    expect(await organisationsOf(token)).toBe(2);
  });

  it('keeps the reply sealed, and forgets it after a day', async () => {
    const { token, userId } = await registerOrganisation(app);
    await found(token, 'Maison Sous Scellés');
    const kept = () =>
      app.database.query<{ body: string }>('select * from user_idempotency_keys where user_id = $1', [
        userId,
      ]);
    expect(JSON.stringify(await kept())).not.toContain('Scellés');
    expect(await kept()).toHaveLength(1);
    app.clock.advance(25 * 60 * minute);
    await purgeExpired(app.installation.services);
    expect(await kept()).toHaveLength(0);
  });
});

describe('organisations', () => {
  it('are founded by any user, listed, and switched to; the next sign-in opens the last one', async () => {
    const owner = await registerOrganisation(app);
    const { token } = owner;
    const created = await app.call('POST', '/api/v1/organisations', { token, body: { name: 'Second' } });
    expect(created.status).toBe(201);
    expect(created.body).toMatchObject({ name: 'Second', language: 'fr', defaultRegion: 'FR' });
    expect((await me(token)).body).toMatchObject({
      organisation: { id: owner.organisationId },
      organisations: [{ name: 'Maison Test' }, { id: created.body.id, name: 'Second', role: 'owner' }],
    });
    app.clock.advance(1_000);
    const switched = await app.call('POST', '/api/v1/auth/switch', {
      token,
      body: { organisationId: created.body.id },
    });
    expect(switched.status).toBe(200);
    expect((await me(switched.body.accessToken)).body.organisation.id).toBe(created.body.id);
    expect((await me(token)).body.organisation.id).toBe(owner.organisationId);
    const again = await login(owner.email, owner.password);
    expect(again.body.organisation.id).toBe(created.body.id);
    expect(await kindsOf(owner.userId)).toEqual([
      'registered',
      'organisation_created',
      'organisation_switched',
      'signed_in',
    ]);
  });

  it('stay switched when the token is refreshed', async () => {
    const reply = await register();
    const token = reply.body.accessToken;
    const created = await app.call('POST', '/api/v1/organisations', { token, body: { name: 'Second' } });
    await app.call('POST', '/api/v1/auth/switch', { token, body: { organisationId: created.body.id } });
    const renewed = await refresh(refreshTokenOf(reply));
    expect((await me(renewed.body.accessToken)).body.organisation.id).toBe(created.body.id);
  });

  it('of others are not found', async () => {
    const [one, other] = [await registerOrganisation(app), await registerOrganisation(app)];
    const reply = await app.call('POST', '/api/v1/auth/switch', {
      token: one.token,
      body: { organisationId: other.organisationId },
    });
    expect(reply.status).toBe(404);
    expect((await me(one.token)).body.organisation.id).toBe(one.organisationId);
  });

  it('tell open browsers that they were changed', async () => {
    const { token, organisationId } = await registerOrganisation(app);
    await app.call('PATCH', '/api/v1/organisation', { token, body: { name: 'Autre' } });
    await eventually(async () => {
      const told = await app.database.query<{ stream: string; type: string; data: object }>(
        'select stream, type, data from live_events where org_id = $1',
        [organisationId],
      );
      expect(told).toEqual([
        { stream: 'members', type: 'accounts.organisation_changed', data: { organisationId } },
      ]);
    });
  });

  it('are changed by whoever may, and only as far as they exist', async () => {
    const { token, userId } = await registerOrganisation(app);
    const change = (body: object) => app.call('PATCH', '/api/v1/organisation', { token, body });
    const body = { name: 'Maison Neuve', language: 'en', defaultRegion: 'BE', timeZone: 'Europe/Brussels' };
    expect((await change(body)).body).toMatchObject(body);
    expect((await change({ name: 'Encore' })).body).toMatchObject({ ...body, name: 'Encore' });
    expect((await app.call('GET', '/api/v1/organisation', { token })).body.name).toBe('Encore');
    const refused = [{ timeZone: 'Mars/Base' }, { timeZone: '+02:00' }, { defaultRegion: 'ZZ' }, { id: 'x' }];
    for (const wrong of refused) expect((await change(wrong)).status).toBe(400);
    expect(await kindsOf(userId)).toEqual(['registered', 'organisation_changed', 'organisation_changed']);
  });

  it('list their own members and nobody else’s', async () => {
    const [one] = [await registerOrganisation(app), await registerOrganisation(app)];
    const reply = await app.call('GET', '/api/v1/members', { token: one.token });
    expect(reply.body).toEqual({
      items: [
        {
          userId: one.userId,
          fullName: 'Odile Martin',
          email: one.email,
          role: 'owner',
          avatarUrl: null,
          joinedAt: expect.any(String),
        },
      ],
      nextCursor: null,
    });
  });
});
