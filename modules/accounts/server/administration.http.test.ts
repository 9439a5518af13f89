import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Registered, registerOrganisation, type TestApp, testApp } from '#testkit';

let app: TestApp;
let administrator: Registered;
beforeAll(async () => {
  app = await testApp();
  administrator = await registerOrganisation(app);
});
afterAll(() => app.stop());

type Verb = 'GET' | 'PATCH' | 'DELETE';
const call = (method: Verb, path: string, body?: unknown) =>
  app.call(method, `/api/v1/admin${path}`, { token: administrator.token, body });
const signIn = ({ email, password }: Registered) =>
  app.call('POST', '/api/v1/auth/login', { body: { email, password } });
const me = (token: string) => app.call('GET', '/api/v1/me', { token });
/** What a process remembers of a session is half a second old at most. */
const pass = () => app.clock.advance(1_000);
const kindsAbout = async (id: string) =>
  (
    await app.database.query<{ kind: string }>(
      'select kind from security_events where user_id = $1 or organisation_id = $1',
      [id],
    )
  ).map(({ kind }) => kind);

describe('accounts of the installation', () => {
  it('are listed the newest first and found by a part of the address', async () => {
    const one = await registerOrganisation(app);
    const { body } = await call('GET', '/users?limit=1');
    expect(body.items).toMatchObject([
      { id: one.userId, organisations: 1, blocked: false, administrator: false },
    ]);
    expect(
      (await call('GET', `/users?cursor=${body.nextCursor}`)).body.items.map(
        (user: { id: string }) => user.id,
      ),
    ).toContain(administrator.userId);
    const found = await call('GET', `/users?search=${one.email.slice(0, 14).toUpperCase()}`);
    expect(found.body.items.map((user: { id: string }) => user.id)).toEqual([one.userId]);
  });

  it('tell nothing of passwords', async () => {
    expect((await call('GET', '/users')).text).not.toMatch(/argon2|password/);
  });

  it('are blocked within a second, sign in no more, and again when they are let in', async () => {
    const one = await registerOrganisation(app);
    expect((await call('PATCH', `/users/${one.userId}`, { blocked: true })).body.blocked).toBe(true);
    pass();
    expect((await me(one.token)).status).toBe(401);
    expect((await signIn(one)).body.code).toBe('accounts.account_blocked');
    expect((await call('PATCH', `/users/${one.userId}`, { blocked: false })).status).toBe(200);
    expect((await signIn(one)).status).toBe(200);
    expect(await kindsAbout(one.userId)).toEqual(
      expect.arrayContaining(['account_blocked', 'account_unblocked']),
    );
  });

  it('are signed out everywhere, and may sign in anew', async () => {
    const one = await registerOrganisation(app);
    expect((await call('DELETE', `/users/${one.userId}/sessions`)).status).toBe(204);
    pass();
    expect((await me(one.token)).status).toBe(401);
    expect((await signIn(one)).status).toBe(200);
  });

  it('get the right to look after the installation and lose it, but for the last one', async () => {
    const one = await registerOrganisation(app);
    for (const body of [{ administrator: false }, { blocked: true }]) {
      const reply = await call('PATCH', `/users/${administrator.userId}`, body);
      expect(reply.body.code).toBe('accounts.last_administrator');
    }
    await call('PATCH', `/users/${one.userId}`, { administrator: true });
    pass();
    const asNew = () => app.call('GET', '/api/v1/admin/users', { token: one.token });
    expect((await asNew()).status).toBe(200);
    await call('PATCH', `/users/${one.userId}`, { administrator: false });
    pass();
    expect((await asNew()).status).toBe(403);
  });
});

describe('organisations of the installation', () => {
  it('are suspended: members are let in no more, and again when they are resumed', async () => {
    const one = await registerOrganisation(app);
    const path = `/organisations/${one.organisationId}`;
    expect((await call('PATCH', path, { suspended: true })).body).toMatchObject({
      suspended: true,
      members: 1,
    });
    pass();
    expect((await app.call('GET', '/api/v1/contacts', { token: one.token })).status).toBe(401);
    expect((await signIn(one)).body.code).toBe('accounts.no_organisation');
    await call('PATCH', path, { suspended: false });
    expect((await signIn(one)).status).toBe(200);
    const kinds = await kindsAbout(one.organisationId);
    expect(kinds).toEqual(expect.arrayContaining(['organisation_suspended', 'organisation_resumed']));
  });

  it('leave whoever has another one that', async () => {
    const one = await registerOrganisation(app);
    const body = { name: 'Une autre' };
    const other = await app.call('POST', '/api/v1/organisations', { token: one.token, body });
    await call('PATCH', `/organisations/${one.organisationId}`, { suspended: true });
    const again = await signIn(one);
    expect(again.body.organisation.id).toBe(other.body.id);
    const back = await app.call('POST', '/api/v1/auth/switch', {
      token: again.body.accessToken,
      body: { organisationId: one.organisationId },
    });
    expect(back.status).toBe(404);
  });

  it('are found by name, with nothing of what they hold', async () => {
    const { body } = await call('GET', '/organisations?search=autre');
    expect(body.items).toHaveLength(1);
    expect(Object.keys(body.items[0]).sort()).toEqual(
      ['createdAt', 'deleteAfter', 'id', 'language', 'members', 'name', 'suspended'].sort(),
    );
  });
});
