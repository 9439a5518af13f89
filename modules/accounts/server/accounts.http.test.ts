import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Registered, registerOrganisation, type TestApp, testApp } from '#testkit';
import { accountCalls, chrome, cookieOf, refreshTokenOf } from './account-calls.fixture.ts';

let app: TestApp;
beforeAll(async () => {
  app = await testApp();
});
afterAll(() => app.stop());

const { newcomer, register, login, me, eventsOf, kindsOf } = accountCalls(() => app);

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

describe('a profile', () => {
  it('is changed in part', async () => {
    const { token, userId } = await registerOrganisation(app);
    const reply = await app.call('PATCH', '/api/v1/me', { token, body: { locale: 'en' } });
    expect(reply.body).toMatchObject({ id: userId, fullName: 'Odile Martin', locale: 'en' });
    expect(await kindsOf(userId)).toEqual(['registered', 'profile_changed']);
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
