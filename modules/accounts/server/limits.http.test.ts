import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registerOrganisation, type TestApp, testApp } from '#testkit';

let app: TestApp;

beforeAll(async () => {
  app = await testApp({ environment: { RATE_LIMITS: 'on', PUBLIC_URL: 'https://desk.example' } });
});
afterAll(() => app.stop());

const login = (email: string, ip: string, password = 'not-the-password') =>
  app.call('POST', '/api/v1/auth/login', { body: { email, password }, ip });

describe('limits', () => {
  it('register five people a minute from one address, and say when to come back', async () => {
    const register = (n: number, ip: string) =>
      app.call('POST', '/api/v1/auth/register', {
        body: {
          email: `nouveau-${n}-${ip}@test.example`,
          password: 'huit-tasses-de-thé-bleu',
          fullName: 'N N',
          organisationName: 'Tasses',
        },
        ip,
      });
    for (let n = 0; n < 5; n += 1) expect((await register(n, '192.0.2.1')).status).toBe(201);
    const refused = await register(5, '192.0.2.1');
    expect(refused.status).toBe(429);
    expect(refused.body.code).toBe('kernel.rate_limited');
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect((await register(5, '192.0.2.2')).status).toBe(201);
    app.clock.advance(60_000);
    expect((await register(6, '192.0.2.1')).status).toBe(201);
  });

  it('refuse the eleventh attempt a minute from one address', async () => {
    for (let n = 0; n < 10; n += 1) expect((await login(`a${n}@test.example`, '192.0.2.3')).status).toBe(401);
    expect((await login('a10@test.example', '192.0.2.3')).status).toBe(429);
  });

  it('refuse the eleventh attempt on one account in 15 minutes, from wherever, even with the password', async () => {
    const owner = await registerOrganisation(app);
    for (let n = 0; n < 10; n += 1) expect((await login(owner.email, `192.0.2.${10 + n}`)).status).toBe(401);
    const refused = await login(owner.email, '192.0.2.30', owner.password);
    expect(refused.status).toBe(429);
    expect(refused.headers['retry-after']).toBe('900');
    app.clock.advance(15 * 60_000);
    expect((await login(owner.email, '192.0.2.30', owner.password)).status).toBe(200);
  });

  it('count failures on an account, and none that succeeds', async () => {
    const owner = await registerOrganisation(app);
    let computer = 100;
    const from = () => {
      computer += 1;
      return `192.0.2.${computer}`;
    };
    for (let n = 0; n < 9; n += 1) expect((await login(owner.email, from())).status).toBe(401);
    for (let n = 0; n < 12; n += 1) {
      expect((await login(owner.email, from(), owner.password)).status).toBe(200);
    }
    expect((await login(owner.email, from())).status).toBe(401);
    expect((await login(owner.email, from(), owner.password)).status).toBe(429);
  });

  it('let guesses that come at once get no further than one after the other', async () => {
    const owner = await registerOrganisation(app);
    const guesses = Array.from({ length: 15 }, (_, n) => login(owner.email, `192.0.2.${150 + n}`));
    const statuses = (await Promise.all(guesses)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(10);
  });

  it('refuse more than 30 refreshes a minute from one address', async () => {
    const refresh = () => app.call('POST', '/api/v1/auth/refresh', { ip: '192.0.2.40' });
    for (let n = 0; n < 30; n += 1) expect((await refresh()).status).toBe(401);
    expect((await refresh()).status).toBe(429);
  });
});

describe('mailed links', () => {
  const askReset = (email: string, ip: string) =>
    app.call('POST', '/api/v1/auth/password-reset', { body: { email }, ip });

  it('are sent three times an hour to one address, whether it has an account or not', async () => {
    const owner = await registerOrganisation(app);
    for (const email of [owner.email, 'nobody@test.example']) {
      for (let n = 0; n < 3; n += 1) expect((await askReset(email, `198.51.100.${n}`)).status).toBe(202);
      expect((await askReset(email, '198.51.100.9')).status).toBe(429);
      app.clock.advance(60_000);
    }
    app.clock.advance(60 * 60_000);
    expect((await askReset(owner.email, '198.51.100.10')).status).toBe(202);
  });

  it('are followed twenty times a minute from one address', async () => {
    const follow = () =>
      app.call('POST', '/api/v1/auth/verify-email', {
        body: { token: 'a-token-that-nobody-was-ever-sent' },
        ip: '198.51.100.20',
      });
    for (let n = 0; n < 20; n += 1) expect((await follow()).status).toBe(410);
    expect((await follow()).status).toBe(429);
  });
});

describe('a password that is asked for again', () => {
  it('is guessed ten times in 15 minutes at most', async () => {
    const owner = await registerOrganisation(app);
    const guess = (password: string) =>
      app.call('POST', '/api/v1/me/deletion', { token: owner.token, body: { password } });
    for (let n = 0; n < 10; n += 1) expect((await guess('not-the-password')).status).toBe(403);
    app.clock.advance(61_000);
    expect((await guess(owner.password)).status).toBe(429);
  });
});

describe('behind https', () => {
  it('the refresh cookie is Secure and its name says so', async () => {
    const owner = await registerOrganisation(app);
    const reply = await login(owner.email, '192.0.2.50', owner.password);
    const cookie = reply.cookies[0];
    expect(cookie).toMatchObject({
      name: '__Host-comptoir_refresh',
      path: '/',
      secure: true,
      httpOnly: true,
    });
    const cookies = { '__Host-comptoir_refresh': cookie?.value ?? '' };
    const headers = { origin: 'https://desk.example' };
    expect((await app.call('POST', '/api/v1/auth/refresh', { cookies, headers })).status).toBe(200);
  });
});
