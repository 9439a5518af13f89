import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { purgeExpired } from '#kernel/events';
import {
  eventually,
  type Registered,
  type Reply,
  registerOrganisation,
  type TestApp,
  testApp,
} from '#testkit';

const cookieName = 'comptoir_refresh';
const chrome =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36';
const minute = 60_000;
let app: TestApp;

beforeAll(async () => {
  app = await testApp();
});
afterAll(() => app.stop());

let people = 0;
function newcomer(changes: object = {}) {
  people += 1;
  return {
    email: `camille-${people}@test.example`,
    password: 'huit-tasses-de-thé-bleu',
    fullName: 'Camille Martin',
    organisationName: 'Atelier des Tasses',
    ...changes,
  };
}
const register = (changes: object = {}, headers: Record<string, string> = {}) =>
  app.call('POST', '/api/v1/auth/register', { body: newcomer(changes), headers });
const login = (email: string, password: string) =>
  app.call('POST', '/api/v1/auth/login', { body: { email, password }, headers: { 'user-agent': chrome } });
const refresh = (token: string) =>
  app.call('POST', '/api/v1/auth/refresh', { cookies: { [cookieName]: token } });
const me = (token: string) => app.call('GET', '/api/v1/me', { token });
const cookieOf = (reply: Reply) => reply.cookies.find(({ name }) => name === cookieName);
const refreshTokenOf = (reply: Reply) => cookieOf(reply)?.value ?? '';
const eventsOf = (userId: string) =>
  app.database.query<{
    kind: string;
    ip: string;
    user_agent: string;
    organisation_id: string;
    session_id: string;
  }>('select * from security_events where user_id = $1 order by at, id', [userId]);
const kindsOf = async (userId: string) => (await eventsOf(userId)).map(({ kind }) => kind);

describe('registering', () => {
  it('creates a user and an organisation and signs in', async () => {
    const given = newcomer({ locale: 'fr' });
    const reply = await app.call('POST', '/api/v1/auth/register', { body: given });
    expect(reply.status).toBe(201);
    expect(reply.body).toEqual({
      user: {
        id: expect.any(String),
        email: given.email,
        fullName: 'Camille Martin',
        locale: 'fr',
        emailVerified: false,
        // The first person of an installation looks after it.
        administrator: true,
        avatarUrl: null,
        createdAt: expect.any(String),
      },
      organisation: {
        id: expect.any(String),
        name: 'Atelier des Tasses',
        language: 'fr',
        defaultRegion: 'FR',
        timeZone: 'Europe/Paris',
        createdAt: expect.any(String),
        deleteAfter: null,
      },
      accessToken: expect.any(String),
    });
    expect((await me(reply.body.accessToken)).body).toMatchObject({
      user: { email: given.email },
      role: 'owner',
      organisations: [{ id: reply.body.organisation.id, role: 'owner' }],
    });
    expect(await kindsOf(reply.body.user.id)).toEqual(['registered']);
  });

  it('keeps the refresh token where no script reads it and no other site sends it', async () => {
    expect(cookieOf(await register())).toMatchObject({
      httpOnly: true,
      sameSite: 'Strict',
      path: '/api/v1/auth',
      maxAge: 604_800,
    });
  });

  it('takes region and zone from the locale, and that from Accept-Language when it is left out', async () => {
    const british = (await register({ locale: 'en' })).body.organisation;
    expect(british).toMatchObject({ language: 'en', defaultRegion: 'GB', timeZone: 'Europe/London' });
    const negotiated = await register({}, { 'accept-language': 'fr-BE,en;q=0.5' });
    expect(negotiated.body).toMatchObject({
      user: { locale: 'fr' },
      organisation: { language: 'fr', timeZone: 'Europe/Paris' },
    });
  });

  it('takes an address once, however it is written', async () => {
    const { email } = newcomer();
    expect((await register({ email })).status).toBe(201);
    const again = await register({ email: `  ${email.toUpperCase()} ` });
    expect(again.status).toBe(409);
    expect(again.body.code).toBe('accounts.email_taken');
  });

  it('gives an address that two people want at once to one of them', async () => {
    const { email } = newcomer();
    const replies = await Promise.all([register({ email }), register({ email }), register({ email })]);
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  });

  it('says in the reader’s language what is wrong with a password', async () => {
    const french = await register({ password: 'Motdepasse2026!' }, { 'accept-language': 'fr' });
    expect(french.status).toBe(400);
    expect(french.body).toMatchObject({
      code: 'kernel.validation_failed',
      errors: [{ path: 'body.password', message: expect.stringContaining('mot de passe') }],
    });
    const own = await register({ password: 'camille-martin' });
    expect(own.body.errors).toEqual([
      { path: 'body.password', message: expect.stringContaining('can be guessed') },
    ]);
  });

  it('refuses short and endless passwords, no address, unknown fields and an unknown locale', async () => {
    const wrong = [
      { password: 'neuf-lett' },
      { password: 'é'.repeat(201) },
      { email: 'nobody' },
      { fullName: '  ' },
      { isAdmin: true },
      { locale: 'de' },
    ];
    for (const changes of wrong) expect((await register(changes)).status).toBe(400);
  });
});

describe('signing in', () => {
  let owner: Registered;
  beforeAll(async () => {
    owner = await registerOrganisation(app);
  });

  it('answers as registering does, and records the device', async () => {
    const reply = await login(` ${owner.email.toUpperCase()}`, owner.password);
    expect(reply.status).toBe(200);
    expect(reply.body).toMatchObject({
      user: { id: owner.userId },
      organisation: { id: owner.organisationId },
      accessToken: expect.any(String),
    });
    expect(refreshTokenOf(reply)).toMatch(/^[\w-]{43}$/);
    expect((await eventsOf(owner.userId)).at(-1)).toMatchObject({
      kind: 'signed_in',
      user_agent: chrome,
      ip: '127.0.0.1',
    });
  });

  it('does not tell a wrong password from an unknown address, and records both', async () => {
    const wrong = await login(owner.email, 'not-the-password');
    const unknown = await login('nobody@test.example', 'not-the-password');
    expect([wrong.status, unknown.status]).toEqual([401, 401]);
    expect({ ...wrong.body, requestId: '' }).toEqual({ ...unknown.body, requestId: '' });
    expect(wrong.body.code).toBe('accounts.invalid_credentials');
    expect((await kindsOf(owner.userId)).at(-1)).toBe('sign_in_failed');
    const [nobody] = await app.database.query<{ text: string }>(
      "select row_to_json(e)::text as text from security_events e where kind = 'sign_in_failed' and user_id is null",
    );
    expect(nobody?.text).not.toContain('nobody@');
  });
});

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

describe('a profile', () => {
  it('is changed in part', async () => {
    const { token, userId } = await registerOrganisation(app);
    const reply = await app.call('PATCH', '/api/v1/me', { token, body: { locale: 'en' } });
    expect(reply.body).toMatchObject({ id: userId, fullName: 'Odile Martin', locale: 'en' });
    expect(await kindsOf(userId)).toEqual(['registered', 'profile_changed']);
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

describe('security events', () => {
  it('are read by their owner, the latest first, page by page', async () => {
    const owner = await registerOrganisation(app);
    app.clock.advance(1_000);
    await login(owner.email, 'not-the-password');
    const list = (query: string) =>
      app.call('GET', `/api/v1/me/security-events${query}`, { token: owner.token });
    const first = (await list('?limit=1')).body;
    expect(first.items).toMatchObject([
      { kind: 'sign_in_failed', device: { browser: 'Chrome', system: 'Linux' } },
    ]);
    const second = (await list(`?limit=1&cursor=${first.nextCursor}`)).body;
    expect(second).toMatchObject({ items: [{ kind: 'registered' }], nextCursor: null });
  });

  it('cannot be changed or deleted by the program', async () => {
    const rights = await app.database.query<{ privilege_type: string }>(
      `select privilege_type from information_schema.role_table_grants
       where table_name = 'security_events' and grantee like 'comptoir_app%' order by 1`,
    );
    expect(rights.map((right) => right.privilege_type)).toEqual(['INSERT', 'SELECT']);
  });
});

describe('secrets', () => {
  it('are stored as hashes only and never leave', async () => {
    const given = newcomer();
    const reply = await app.call('POST', '/api/v1/auth/register', { body: given });
    const refreshToken = refreshTokenOf(reply);
    expect(reply.text).not.toContain(refreshToken);
    expect(reply.text).not.toMatch(/password|argon2/i);
    const tables = ['users', 'sessions', 'refresh_tokens', 'security_events', 'outbox', 'live_events'];
    for (const table of tables) {
      const rows = await app.database.query<{ text: string }>(
        `select row_to_json(t)::text as text from ${table} t`,
      );
      const text = rows.map((row) => row.text).join('\n');
      expect(text).not.toContain(refreshToken);
      expect(text).not.toContain(given.password);
      expect(text).not.toContain(reply.body.accessToken);
    }
    const [user] = await app.database.query<{ password_hash: string }>(
      'select password_hash from users where email = $1',
      [given.email],
    );
    expect(user?.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });
});
