import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fakeTerminal, registerOrganisation, type TerminalScript, type TestApp, testApp } from '#testkit';
import { createAdminCommand } from './create-admin.command.ts';
import { purgeUsersCommand } from './purge-users.command.ts';

let app: TestApp;
beforeAll(async () => {
  app = await testApp();
});
afterAll(() => app.stop());

const password = 'Vélo-Nuage-Tambour-47';
const terminal = (script?: TerminalScript) => fakeTerminal(app.installation.services, script);
const newAddress = (domain = 'admins.example') => `ada-${randomBytes(4).toString('hex')}@${domain}`;
const whole = (email: string) => ({
  email,
  name: 'Ada Lovelace',
  organisation: 'Analytical',
  passwordStdin: true,
});
const signIn = (email: string, given = password) =>
  app.call('POST', '/api/v1/auth/login', { body: { email, password: given } });

async function register(domain: string, more: { organisationName?: string } = {}) {
  const email = newAddress(domain);
  const body = { email, password, fullName: 'Odile Martin', organisationName: 'Maison Test', ...more };
  const reply = await app.call('POST', '/api/v1/auth/register', { body });
  expect(reply.status).toBe(201);
  return {
    email,
    token: reply.body.accessToken,
    userId: reply.body.user.id,
    orgId: reply.body.organisation.id,
  };
}

const kindsAbout = async (column: 'user_id' | 'organisation_id', id: string) =>
  (
    await app.database.query<{ kind: string }>(
      `select kind from security_events where ${column} = $1 order by id`,
      [id],
    )
  ).map(({ kind }) => kind);

describe('comptoir create-admin', () => {
  it('creates an administrator on an empty installation, who signs in with the piped password', async () => {
    const email = newAddress();
    const shell = terminal({ input: `${password}\n` });
    expect(await shell.run(createAdminCommand, whole(` ${email.toUpperCase()} `))).toBe(0);
    const reply = await signIn(email);
    expect(reply.body.user).toMatchObject({ email, administrator: true, emailVerified: true });
    expect(reply.body.organisation.name).toBe('Analytical');
    expect(shell.printed.join()).not.toContain(password);
    expect(await kindsAbout('user_id', reply.body.user.id)).toContain('administrator_appointed');
  });

  it('asks nothing of a script that pipes the password: the names follow from the address', async () => {
    const email = newAddress();
    const script = terminal({ input: `${password}\n` });
    expect(await script.run(createAdminCommand, { email, passwordStdin: true })).toBe(0);
    const { user, organisation } = (await signIn(email)).body;
    expect([user.fullName, organisation.name]).toEqual(Array(2).fill(email.split('@')[0]));
  });

  it('asks for what is missing, and for the password twice', async () => {
    const email = newAddress();
    const typed = terminal({ answers: ['Ada', 'Analytical', password, password] });
    await typed.run(createAdminCommand, { email });
    expect((await signIn(email)).status).toBe(200);
    const slipped = terminal({ answers: ['Ada', 'Analytical', password, `${password}x`] });
    await expect(slipped.run(createAdminCommand, { email: newAddress() })).rejects.toThrow('differ');
  });

  it.each([
    ['eleven characters', 'Kx7!vQ2#mT9', 'at least|12 to 200'],
    ['a first guess', 'password123456', 'first guesses'],
    ['the address', 'admins.example', 'name or the address'],
  ])('refuses a password of %s and creates nobody', async (_name, input, reason) => {
    const email = newAddress();
    await expect(terminal({ input }).run(createAdminCommand, whole(email))).rejects.toThrow(
      new RegExp(reason),
    );
    expect(await app.database.query('select 1 from users where email = $1', [email])).toEqual([]);
  });

  it('refuses an address that has an account, and promotes it when told', async () => {
    const { email, userId } = await register('people.example');
    await expect(terminal({ input: password }).run(createAdminCommand, whole(email))).rejects.toThrow(
      '--promote',
    );
    await terminal().run(createAdminCommand, { email, promote: true });
    expect((await signIn(email)).body.user.administrator).toBe(true);
    await terminal().run(createAdminCommand, { email, promote: true });
    const appointed = (await kindsAbout('user_id', userId)).filter(
      (kind) => kind === 'administrator_appointed',
    );
    expect(appointed).toHaveLength(1);
  });

  it('promotes nobody who has no account, and takes no text for an address', async () => {
    const promote = (email: string) => terminal().run(createAdminCommand, { email, promote: true });
    await expect(promote(newAddress())).rejects.toThrow('no account');
    await expect(promote('ada')).rejects.toThrow('not an e-mail address');
  });
});

describe('comptoir users purge', () => {
  it('lists whom it would delete, and deletes nobody on a dry run', async () => {
    const one = await register('dry.example');
    const below = await register('sub.dry.example');
    const shell = terminal();
    await shell.run(purgeUsersCommand, { domain: '@DRY.example', dryRun: true, withOrganisations: true });
    expect(shell.printed.join('\n')).toContain(one.email);
    expect(shell.printed.join('\n')).toContain(one.orgId);
    expect(shell.printed.join('\n')).not.toContain(below.email);
    expect((await signIn(one.email)).status).toBe(200);
  });

  it('names the organisations that would be left without an owner, and deletes nobody', async () => {
    const one = await register('alone.example', { organisationName: 'Chez Personne' });
    const purge = terminal().run(purgeUsersCommand, { domain: 'alone.example' });
    await expect(purge).rejects.toThrow(`Chez Personne (${one.orgId})`);
    expect((await signIn(one.email)).status).toBe(200);
  });

  it('deletes accounts with all that is theirs, and on request their organisations, and leaves a trace', async () => {
    const other = await registerOrganisation(app);
    const one = await register('gone.example');
    await app.call('POST', '/api/v1/contacts', { token: one.token, body: { name: 'Paul', identities: [] } });
    const shell = terminal();
    await shell.run(purgeUsersCommand, { domain: 'gone.example', withOrganisations: true });
    expect(shell.printed.at(-1)).toBe('Deleted: 1 users, 1 organisations.');
    expect((await signIn(one.email)).status).toBe(401);
    expect((await app.call('GET', '/api/v1/me', { token: one.token })).status).toBe(401);
    for (const [table, column, id] of [
      ['users', 'id', one.userId],
      ['sessions', 'user_id', one.userId],
      ['memberships', 'user_id', one.userId],
      ['organisations', 'id', one.orgId],
      ['contacts', 'org_id', one.orgId],
    ]) {
      expect(await app.database.query(`select 1 from ${table} where ${column} = $1`, [id]), table).toEqual(
        [],
      );
    }
    expect(await kindsAbout('user_id', one.userId)).toContain('account_purged');
    expect(await kindsAbout('organisation_id', one.orgId)).toContain('organisation_purged');
    expect((await app.call('GET', '/api/v1/me', { token: other.token })).status).toBe(200);
  });

  it('leaves an organisation that somebody else owns too', async () => {
    const keeps = await registerOrganisation(app);
    const goes = await register('leaves.example');
    await app.database.query(
      `insert into memberships (organisation_id, user_id, role, created_at, last_used_at) values ($1, $2, 'owner', now(), now())`,
      [goes.orgId, keeps.userId],
    );
    await terminal().run(purgeUsersCommand, { domain: 'leaves.example' });
    expect(await app.database.query('select 1 from organisations where id = $1', [goes.orgId])).toHaveLength(
      1,
    );
    expect((await signIn(goes.email)).status).toBe(401);
  });

  it('asks a person at the terminal once', async () => {
    const one = await register('asked.example');
    const options = { domain: 'asked.example', withOrganisations: true };
    await expect(terminal({ answers: ['no'] }).run(purgeUsersCommand, options)).rejects.toThrow(
      'Nothing was deleted',
    );
    expect((await signIn(one.email)).status).toBe(200);
    await terminal({ answers: ['asked.example'] }).run(purgeUsersCommand, options);
    expect((await signIn(one.email)).status).toBe(401);
  });

  it('never deletes the last administrator', async () => {
    await app.database.query('update users set administrator = false');
    const one = await register('last.example');
    await app.database.query('update users set administrator = true where id = $1', [one.userId]);
    const purge = terminal().run(purgeUsersCommand, { domain: 'last.example', withOrganisations: true });
    await expect(purge).rejects.toThrow('looks after the installation');
    expect((await signIn(one.email)).status).toBe(200);
  });
});
