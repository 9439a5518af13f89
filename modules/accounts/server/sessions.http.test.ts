import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually, registerOrganisation, type TestApp, testApp } from '#testkit';
import { accountCalls, cookieName, cookieOf, minute, refreshTokenOf } from './account-calls.fixture.ts';

let app: TestApp;
beforeAll(async () => {
  app = await testApp();
});
afterAll(() => app.stop());

const { register, login, refresh, me, kindsOf } = accountCalls(() => app);

describe('an access token', () => {
  it('is refused when it has expired, is forged or missing', async () => {
    const reply = await register();
    const token = reply.body.accessToken;
    expect((await me(`${token.slice(0, -4)}AAAA`)).status).toBe(401);
    expect((await app.call('GET', '/api/v1/me')).status).toBe(401);
    app.clock.advance(16 * minute + 1_000);
    const late = await me(token);
    expect(late.status).toBe(401);
    expect(late.headers['www-authenticate']).toBe('Bearer');
  });

  it('is refused at once after signing out, its refresh token too', async () => {
    const reply = await register();
    const token = reply.body.accessToken;
    expect((await me(token)).status).toBe(200);
    const out = await app.call('POST', '/api/v1/auth/logout', {
      token,
      cookies: { [cookieName]: refreshTokenOf(reply) },
    });
    expect(out.status).toBe(204);
    expect(cookieOf(out)).toMatchObject({ value: '', maxAge: 0 });
    expect((await me(token)).status).toBe(401);
    expect((await refresh(refreshTokenOf(reply))).status).toBe(401);
    expect(await kindsOf(reply.body.user.id)).toEqual(['registered', 'signed_out']);
  });

  it('is refused within a second in a process that did not sign out itself', async () => {
    const reply = await register();
    const token = reply.body.accessToken;
    expect((await me(token)).status).toBe(200);
    await app.database.query('update sessions set ended_at = now() where user_id = $1', [reply.body.user.id]);
    app.clock.advance(1_000);
    expect((await me(token)).status).toBe(401);
  });

  it('alone, or the cookie alone, is enough to sign out; twice is no error', async () => {
    const first = await register();
    expect((await app.call('POST', '/api/v1/auth/logout', { token: first.body.accessToken })).status).toBe(
      204,
    );
    expect((await refresh(refreshTokenOf(first))).status).toBe(401);
    const second = await register();
    const cookies = { [cookieName]: refreshTokenOf(second) };
    expect((await app.call('POST', '/api/v1/auth/logout', { cookies })).status).toBe(204);
    expect((await app.call('POST', '/api/v1/auth/logout', { cookies })).status).toBe(204);
    expect((await me(second.body.accessToken)).status).toBe(401);
    expect((await app.call('POST', '/api/v1/auth/logout')).status).toBe(204);
  });

  it('loses the role with the membership, and is no member’s any more', async () => {
    const reply = await register();
    const token = reply.body.accessToken;
    const organisation = () => app.call('PATCH', '/api/v1/organisation', { token, body: { name: 'Neuf' } });
    await app.database.query("update memberships set role = 'viewer' where user_id = $1", [
      reply.body.user.id,
    ]);
    app.clock.advance(1_000);
    expect((await organisation()).status).toBe(403);
    await app.database.query('delete from memberships where user_id = $1', [reply.body.user.id]);
    app.clock.advance(1_000);
    expect((await organisation()).status).toBe(401);
    expect((await me(token)).status).toBe(401);
    expect((await refresh(refreshTokenOf(reply))).status).toBe(401);
  });
});

describe('refreshing', () => {
  it('gives a new pair each time, in the same session', async () => {
    const reply = await register();
    app.clock.advance(10 * minute);
    const renewed = await refresh(refreshTokenOf(reply));
    expect(renewed.status).toBe(200);
    expect(Object.keys(renewed.body)).toEqual(['accessToken']);
    expect(refreshTokenOf(renewed)).not.toBe(refreshTokenOf(reply));
    app.clock.advance(10 * minute);
    expect((await me(reply.body.accessToken)).status).toBe(401);
    expect((await me(renewed.body.accessToken)).status).toBe(200);
  });

  it('lets two tabs that refresh at once stay signed in, whichever cookie the browser keeps', async () => {
    for (const kept of [0, 1]) {
      const start = refreshTokenOf(await register());
      const both = await Promise.all([refresh(start), refresh(start)]);
      expect(both.map(({ status }) => status)).toEqual([200, 200]);
      for (const { body } of both) expect((await me(body.accessToken)).status).toBe(200);
      app.clock.advance(14 * minute);
      const [keptToken = '', lostToken = ''] = [both[kept], both[1 - kept]].map(
        (one) => one && refreshTokenOf(one),
      );
      const later = await refresh(keptToken);
      expect(later.status).toBe(200);
      // The token that nobody kept was retired with the other one.
      app.clock.advance(minute);
      expect((await refresh(lostToken)).status).toBe(401);
    }
  });

  it('survives a lost reply when it is repeated within ten seconds', async () => {
    const start = refreshTokenOf(await register());
    await refresh(start);
    app.clock.advance(10_000);
    expect((await refresh(start)).status).toBe(200);
  });

  it('ends the session when a used token comes back later, and records it', async () => {
    const reply = await register();
    const stolen = refreshTokenOf(reply);
    const renewed = await refresh(stolen);
    app.clock.advance(10_001);
    const reuse = await refresh(stolen);
    expect(reuse.status).toBe(401);
    expect(reuse.body.code).toBe('accounts.session_ended');
    expect((await me(renewed.body.accessToken)).status).toBe(401);
    expect((await refresh(refreshTokenOf(renewed))).status).toBe(401);
    expect(await kindsOf(reply.body.user.id)).toEqual(['registered', 'token_reuse_detected']);
  });

  it('ends after 90 days however much it is used', async () => {
    const day = 24 * 60 * minute;
    const reply = await register();
    let token = refreshTokenOf(reply);
    for (let days = 6; days < 90; days += 6) {
      app.clock.advance(6 * day);
      const renewed = await refresh(token);
      expect([days, renewed.status]).toEqual([days, 200]);
      token = refreshTokenOf(renewed);
    }
    app.clock.advance(6 * day - 1_000);
    const last = await refresh(token);
    expect(last.status).toBe(200);
    app.clock.advance(1_000);
    expect((await refresh(refreshTokenOf(last))).status).toBe(401);
    expect(await kindsOf(reply.body.user.id)).not.toContain('token_reuse_detected');
  });

  it('lasts seven days without use, and longer with it', async () => {
    const day = 24 * 60 * minute;
    let token = refreshTokenOf(await register());
    for (let n = 0; n < 2; n += 1) {
      app.clock.advance(7 * day - 1_000);
      const renewed = await refresh(token);
      expect(renewed.status).toBe(200);
      token = refreshTokenOf(renewed);
    }
    app.clock.advance(7 * day);
    expect((await refresh(token)).status).toBe(401);
  });

  it('is refused without a cookie and with an unknown one', async () => {
    expect((await app.call('POST', '/api/v1/auth/refresh')).body.code).toBe('accounts.session_ended');
    expect((await refresh('made-up')).status).toBe(401);
  });

  it('is refused when another website asks for it with the cookie', async () => {
    const token = refreshTokenOf(await register());
    const foreign: Record<string, string>[] = [
      { origin: 'https://evil.example' },
      { 'sec-fetch-site': 'cross-site' },
    ];
    for (const headers of foreign) {
      const reply = await app.call('POST', '/api/v1/auth/refresh', {
        cookies: { [cookieName]: token },
        headers,
      });
      expect(reply.status).toBe(403);
      expect(reply.body.code).toBe('kernel.cross_site');
    }
    expect((await refresh(token)).status).toBe(200);
  });
});

describe('sessions', () => {
  it('show their device, page by page, and end one by one', async () => {
    const owner = await registerOrganisation(app);
    app.clock.advance(1_000);
    const other = await login(owner.email, owner.password);
    const list = (query: string) => app.call('GET', `/api/v1/me/sessions${query}`, { token: owner.token });
    const first = (await list('?limit=1')).body;
    expect(first.items).toEqual([
      {
        id: expect.any(String),
        device: { browser: 'Chrome', system: 'Linux' },
        ip: '127.0.0.1',
        createdAt: expect.any(String),
        lastUsedAt: expect.any(String),
        current: false,
      },
    ]);
    const second = (await list(`?limit=1&cursor=${first.nextCursor}`)).body;
    expect(second).toMatchObject({ items: [{ current: true }], nextCursor: null });

    const end = () => app.call('DELETE', `/api/v1/me/sessions/${first.items[0].id}`, { token: owner.token });
    expect((await me(other.body.accessToken)).status).toBe(200);
    expect((await end()).status).toBe(204);
    expect((await me(other.body.accessToken)).status).toBe(401);
    expect((await end()).status).toBe(404);
    expect((await list('')).body.items).toHaveLength(1);
    expect(await kindsOf(owner.userId)).toEqual(['registered', 'signed_in', 'session_revoked']);
  });

  it('tell open sockets that they have ended', async () => {
    const owner = await registerOrganisation(app);
    const heard: unknown[] = [];
    const listener = new pg.Client({ connectionString: app.database.url });
    await listener.connect();
    listener.on('notification', ({ payload }) => heard.push(JSON.parse(payload ?? '')));
    await listener.query('listen comptoir_signal');
    await app.call('POST', '/api/v1/auth/logout', { token: owner.token });
    await eventually(async () =>
      expect(heard).toContainEqual({
        orgId: owner.organisationId,
        stream: 'sessions',
        frame: { type: 'session_ended', sessionId: expect.any(String) },
      }),
    ).finally(() => listener.end());
  });

  it('of another user are not found', async () => {
    const [one, other] = [await registerOrganisation(app), await registerOrganisation(app)];
    const { body } = await app.call('GET', '/api/v1/me/sessions', { token: other.token });
    const path = `/api/v1/me/sessions/${body.items[0].id}`;
    expect((await app.call('DELETE', path, { token: one.token })).status).toBe(404);
    expect((await me(other.token)).status).toBe(200);
  });
});
