import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { eventually, type Registered, registerOrganisation, type TestApp, testApp } from '#testkit';
import { purgeDeleted } from './use-cases/purge-deleted.ts';

const minuteMs = 60_000;
const newPassword = 'neuf-tasses-de-thé-rouge';
let app: TestApp;
let administrator: Registered;
let person: Registered;
beforeAll(async () => {
  app = await testApp();
  administrator = await registerOrganisation(app);
});
beforeEach(async () => {
  person = await registerOrganisation(app);
});
afterAll(() => app.stop());

const post = (path: string, body?: unknown, token?: string) =>
  app.call('POST', path, { ...(body !== undefined && { body }), ...(token !== undefined && { token }) });
const login = (email: string, password: string) => post('/api/v1/auth/login', { email, password });
const me = (token: string) => app.call('GET', '/api/v1/me', { token });
const askReset = (email: string) => post('/api/v1/auth/password-reset', { email });
const reset = (token: string, password = newPassword) =>
  post('/api/v1/auth/password-reset/confirm', { token, password });
const purge = () => purgeDeleted(app.installation.services);
const kindsOf = async (userId: string) =>
  (
    await app.database.query<{ kind: string }>(
      'select kind from security_events where user_id = $1 order by at, id',
      [userId],
    )
  ).map(({ kind }) => kind);

interface Letter {
  readonly subject: string;
  readonly text: string;
}

/** The letters of one purpose to an address, the newest first. */
async function lettersTo(email: string, purpose: string): Promise<Letter[]> {
  const signedIn = await login(administrator.email, administrator.password);
  const path = `/api/v1/admin/caught-mail?limit=100&search=${encodeURIComponent(email)}`;
  const page = await app.call('GET', path, { token: signedIn.body.accessToken });
  return page.body.items.filter((one: { purpose: string }) => one.purpose === `accounts.${purpose}`);
}
const letterTo = (email: string, purpose: string) =>
  eventually(async () => {
    const [newest] = await lettersTo(email, purpose);
    if (!newest) throw new Error(`No letter ${purpose} yet.`);
    return newest;
  });
const tokenIn = ({ text }: Letter) => /#token=([\w-]+)/.exec(text)?.[1] ?? '';

describe('an e-mail address', () => {
  it('is proved by following the link that was mailed when the account was made', async () => {
    expect((await me(person.token)).body.user.emailVerified).toBe(false);
    const letter = await letterTo(person.email, 'verify_email');
    expect(letter.subject).toBe('Confirmez votre adresse e-mail');
    expect((await post('/api/v1/auth/verify-email', { token: tokenIn(letter) })).status).toBe(204);
    expect((await me(person.token)).body.user.emailVerified).toBe(true);
    const again = await post('/api/v1/auth/verify-email', { token: tokenIn(letter) });
    expect([again.status, again.body.code]).toEqual([410, 'accounts.link_invalid']);
    expect((await post('/api/v1/me/verification', undefined, person.token)).status).toBe(409);
  });

  it('is proved by the newest link only, and within 24 hours', async () => {
    const first = tokenIn(await letterTo(person.email, 'verify_email'));
    expect((await post('/api/v1/me/verification', undefined, person.token)).status).toBe(202);
    const second = await eventually(async () => {
      const letters = await lettersTo(person.email, 'verify_email');
      if (letters.length < 2) throw new Error('Not sent again yet.');
      return tokenIn(letters[0] as Letter);
    });
    expect((await post('/api/v1/auth/verify-email', { token: first })).status).toBe(410);
    app.clock.advance(24 * 60 * minuteMs);
    expect((await post('/api/v1/auth/verify-email', { token: second })).status).toBe(410);
  });

  it('changes when its new owner confirms it, and the former one is told', async () => {
    const email = `nouvelle-${person.email}`;
    const ask = (password: string) => post('/api/v1/me/email', { email, password }, person.token);
    expect((await ask('wrong')).body.code).toBe('accounts.wrong_password');
    expect((await ask(person.password)).status).toBe(202);
    expect((await me(person.token)).body.user.email).toBe(person.email);
    const token = tokenIn(await letterTo(email, 'change_email'));
    expect((await post('/api/v1/auth/confirm-email', { token })).status).toBe(204);
    expect((await me(person.token)).body.user).toMatchObject({ email, emailVerified: true });
    expect((await letterTo(person.email, 'email_changed')).text).toContain(email);
    expect((await login(person.email, person.password)).status).toBe(401);
    expect((await login(email, person.password)).status).toBe(200);
  });

  it('that somebody else has is not told to be taken, and gets no letter', async () => {
    const body = { email: administrator.email, password: person.password };
    expect((await post('/api/v1/me/email', body, person.token)).status).toBe(202);
    expect(await lettersTo(administrator.email, 'change_email')).toEqual([]);
  });
});

describe('a forgotten password', () => {
  it('is replaced once through the link, signs everybody out and tells the owner', async () => {
    expect((await askReset(person.email)).status).toBe(202);
    const token = tokenIn(await letterTo(person.email, 'reset_password'));
    expect((await reset(token, 'motdepasse')).body.errors[0].path).toBe('body.password');
    expect((await reset(token)).status).toBe(204);
    app.clock.advance(1_000);
    expect((await me(person.token)).status).toBe(401);
    expect((await login(person.email, person.password)).status).toBe(401);
    expect((await login(person.email, newPassword)).body.user.emailVerified).toBe(true);
    expect((await reset(token)).status).toBe(410);
    await letterTo(person.email, 'password_changed');
    expect(await kindsOf(person.userId)).toEqual(
      expect.arrayContaining(['password_reset_requested', 'password_reset', 'session_revoked']),
    );
  });

  it('tells nobody, in words or in time, whether there is such an account', async () => {
    const timed = async (email: string) => {
      const began = performance.now();
      const reply = await askReset(email);
      return { reply, tookMs: performance.now() - began };
    };
    const known = await timed(person.email);
    const unknown = await timed('nobody@test.example');
    expect([known.reply.status, known.reply.text]).toEqual([unknown.reply.status, unknown.reply.text]);
    // What takes longer for a known address fits into what both wait for.
    expect(Math.min(known.tookMs, unknown.tookMs)).toBeGreaterThanOrEqual(249);
    expect(await lettersTo('nobody@test.example', 'reset_password')).toEqual([]);
  });

  it('is not replaced after an hour, through an older link or by two at once', async () => {
    await askReset(person.email);
    const first = tokenIn(await letterTo(person.email, 'reset_password'));
    await askReset(person.email);
    const second = await eventually(async () => {
      const letters = await lettersTo(person.email, 'reset_password');
      if (letters.length < 2) throw new Error('Not sent again yet.');
      return tokenIn(letters[0] as Letter);
    });
    expect((await reset(first)).status).toBe(410);
    const both = await Promise.all([reset(second), reset(second)]);
    expect(both.map(({ status }) => status).sort()).toEqual([204, 410]);
    await askReset(person.email);
    const late = await eventually(async () => {
      const letters = await lettersTo(person.email, 'reset_password');
      if (letters.length < 3) throw new Error('Not sent again yet.');
      return tokenIn(letters[0] as Letter);
    });
    app.clock.advance(60 * minuteMs);
    expect((await reset(late)).status).toBe(410);
  });

  it('leaves nothing in the database that opens the account', async () => {
    await askReset(person.email);
    const token = tokenIn(await letterTo(person.email, 'reset_password'));
    const rows = await app.database.query<{ row: string }>(
      'select row_to_json(t)::text as row from account_tokens t union all select row_to_json(m)::text from installation_mails m',
    );
    expect(rows.map(({ row }) => row).join()).not.toContain(token);
  });
});

describe('a password', () => {
  it('is changed by whoever knows it, and ends the other sessions', async () => {
    const other = (await login(person.email, person.password)).body.accessToken;
    const change = (currentPassword: string, password = newPassword) =>
      post('/api/v1/me/password', { currentPassword, newPassword: password }, person.token);
    expect((await change('wrong')).body.code).toBe('accounts.wrong_password');
    expect((await change(person.password, 'motdepasse')).body.errors[0].path).toBe('body.newPassword');
    expect((await change(person.password)).status).toBe(204);
    app.clock.advance(1_000);
    expect([(await me(person.token)).status, (await me(other)).status]).toEqual([200, 401]);
    expect((await login(person.email, newPassword)).status).toBe(200);
    await letterTo(person.email, 'password_changed');
  });
});

describe('an account that is to be deleted', () => {
  const remove = () => post('/api/v1/me/deletion', { password: person.password }, person.token);

  it('signs its owner out, and stays when they sign in within 14 days', async () => {
    expect((await post('/api/v1/me/deletion', { password: 'wrong' }, person.token)).status).toBe(403);
    expect((await remove()).status).toBe(204);
    app.clock.advance(1_000);
    expect((await me(person.token)).status).toBe(401);
    await letterTo(person.email, 'account_deletion');
    app.clock.advance(13 * 24 * 60 * minuteMs);
    const back = await login(person.email, person.password);
    expect(back.body.organisation.deleteAfter).toBeNull();
    app.clock.advance(2 * 24 * 60 * minuteMs);
    await purge();
    expect((await login(person.email, person.password)).status).toBe(200);
  });

  it('is gone after 14 days, with the organisation that nobody else belongs to', async () => {
    await remove();
    app.clock.advance(14 * 24 * 60 * minuteMs);
    await purge();
    const count = async (table: string, column: string, id: string) =>
      (await app.database.query(`select 1 from ${table} where ${column} = $1`, [id])).length;
    expect(await count('users', 'id', person.userId)).toBe(0);
    expect(await count('organisations', 'id', person.organisationId)).toBe(0);
    expect((await login(person.email, person.password)).status).toBe(401);
  });
});
