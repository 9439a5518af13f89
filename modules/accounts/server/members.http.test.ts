import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Role } from '#kernel/contract';
import { jobPrincipal } from '#kernel/scope';
import { eventually, type Registered, registerOrganisation, type TestApp, testApp } from '#testkit';
import { memberNames } from './index.ts';
import { purgeDeleted } from './use-cases/purge-deleted.ts';

const dayMs = 24 * 60 * 60 * 1000;
const password = 'huit-tasses-de-thé-bleu';
let app: TestApp;
let administrator: Registered;
let owner: Registered;
beforeAll(async () => {
  app = await testApp({ environment: { REGISTRATION: 'invite' } });
  administrator = await registerOrganisation(app);
});
beforeEach(async () => {
  const { body } = await post('/api/v1/organisations', { name: 'Maison Test' }, await fresh(administrator));
  const switched = await post('/api/v1/auth/switch', { organisationId: body.id }, await fresh(administrator));
  owner = { ...administrator, organisationId: body.id, token: switched.body.accessToken };
});
afterAll(() => app.stop());

const post = (path: string, body?: unknown, token?: string) =>
  app.call('POST', path, { ...(body !== undefined && { body }), ...(token !== undefined && { token }) });
const get = (path: string, token: string) => app.call('GET', path, { token });
const fresh = async (who: Registered) =>
  (await post('/api/v1/auth/login', { email: who.email, password: who.password })).body.accessToken;
/** The owner again, after time has passed. */
const returned = async () => {
  const switched = await post(
    '/api/v1/auth/switch',
    { organisationId: owner.organisationId },
    await fresh(owner),
  );
  return switched.body.accessToken as string;
};
const invite = (email: string, role: Role, token = owner.token) =>
  post('/api/v1/invitations', { email, role }, token);
const accept = (token: string, changes: object = {}) =>
  post('/api/v1/auth/invitation/accept', { token, password, fullName: 'Jean Petit', ...changes });
const change = (id: string, role: Role, token = owner.token) =>
  app.call('PATCH', `/api/v1/members/${id}`, { token, body: { role } });
const remove = (id: string, token = owner.token) => app.call('DELETE', `/api/v1/members/${id}`, { token });

let people = 0;
const someone = () => {
  people += 1;
  return `jean-${people}@test.example`;
};

/** The token of the newest invitation that an address was mailed. */
const invitationTo = (email: string, sent = 1) =>
  eventually(async () => {
    const page = await get(`/api/v1/admin/caught-mail?search=${email}`, owner.token);
    const letters = page.body.items.filter(
      (one: { purpose: string }) => one.purpose === 'accounts.invitation',
    );
    if (letters.length < sent) throw new Error('No invitation yet.');
    return { letter: letters[0], token: /#token=([\w-]+)/.exec(letters[0].text)?.[1] ?? '' };
  });

/** A new member, who was invited and came. */
async function member(role: Role): Promise<Registered> {
  const email = someone();
  expect((await invite(email, role)).status).toBe(201);
  const { body } = await accept((await invitationTo(email)).token);
  return {
    token: body.accessToken,
    email,
    password,
    organisationId: owner.organisationId,
    userId: body.user.id,
  };
}

describe('an invitation', () => {
  it('lets somebody without an account in, although registration is closed', async () => {
    const email = someone();
    const invited = await invite(email, 'member');
    expect(invited.body).toMatchObject({ email, role: 'member', invitedBy: 'Odile Martin', expired: false });
    const { letter, token } = await invitationTo(email);
    expect(letter.subject).toBe('Odile Martin vous invite à rejoindre Maison Test');
    expect((await post('/api/v1/auth/invitation', { token })).body).toEqual({
      organisationName: 'Maison Test',
      invitedBy: 'Odile Martin',
      email,
      role: 'member',
      hasAccount: false,
    });
    expect((await accept(token, { fullName: undefined, password: 'court' })).body.errors).toHaveLength(2);
    const joined = await accept(token);
    expect(joined.body).toMatchObject({
      user: { email, emailVerified: true, administrator: false },
      organisation: { id: owner.organisationId },
    });
    expect((await get('/api/v1/me', joined.body.accessToken)).body.role).toBe('member');
    expect((await accept(token)).body.code).toBe('accounts.link_invalid');
    expect((await get('/api/v1/invitations', owner.token)).body.items).toEqual([]);
    expect((await invite(email, 'viewer')).body.code).toBe('accounts.already_member');
  });

  it('lets somebody with an account join with their own password', async () => {
    const known = await member('member');
    const second = await post('/api/v1/organisations', { name: 'Seconde' }, owner.token);
    const there = await post('/api/v1/auth/switch', { organisationId: second.body.id }, owner.token);
    await invite(known.email, 'admin', there.body.accessToken);
    const { token } = await invitationTo(known.email, 2);
    expect((await post('/api/v1/auth/invitation', { token })).body.hasAccount).toBe(true);
    expect((await accept(token, { password: 'not-the-password' })).body.code).toBe(
      'accounts.invalid_credentials',
    );
    const joined = await accept(token);
    expect(joined.body).toMatchObject({ user: { id: known.userId }, organisation: { name: 'Seconde' } });
    expect((await get('/api/v1/me', joined.body.accessToken)).body.organisations).toHaveLength(2);
  });

  it('is sent again with another link, taken back, and ends after seven days', async () => {
    const email = someone();
    const { id } = (await invite(email, 'viewer')).body;
    expect((await invite(email, 'viewer')).body.code).toBe('accounts.already_invited');
    const first = (await invitationTo(email)).token;
    expect((await post(`/api/v1/invitations/${id}/resend`, undefined, owner.token)).status).toBe(200);
    const second = (await invitationTo(email, 2)).token;
    expect((await post('/api/v1/auth/invitation', { token: first })).status).toBe(410);
    app.clock.advance(7 * dayMs);
    expect((await accept(second)).status).toBe(410);
    const token = await returned();
    expect((await get('/api/v1/invitations', token)).body.items).toMatchObject([{ id, expired: true }]);
    expect((await app.call('DELETE', `/api/v1/invitations/${id}`, { token })).status).toBe(204);
    expect((await app.call('DELETE', `/api/v1/invitations/${id}`, { token })).status).toBe(404);
    expect((await get('/api/v1/invitations', token)).body.items).toEqual([]);
  });

  it('is accepted once, however many follow it at the same moment', async () => {
    const email = someone();
    await invite(email, 'member');
    const { token } = await invitationTo(email);
    const replies = await Promise.all([accept(token), accept(token), accept(token)]);
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 410, 410]);
  });

  it('to own is an owner’s to give', async () => {
    const admin = await member('admin');
    expect((await invite(someone(), 'owner', admin.token)).body.code).toBe('accounts.owners_only');
    expect((await invite(someone(), 'admin', admin.token)).status).toBe(201);
  });
});

describe('a member', () => {
  it('has another role at once', async () => {
    const jean = await member('viewer');
    expect((await change(jean.userId, 'admin')).body.role).toBe('admin');
    app.clock.advance(1_000);
    expect((await get('/api/v1/me', jean.token)).body.role).toBe('admin');
    expect((await get('/api/v1/invitations', jean.token)).status).toBe(200);
  });

  it('who is removed reaches nothing within a second, keeps their name, and may be invited again', async () => {
    const jean = await member('member');
    expect((await remove(jean.userId)).status).toBe(204);
    app.clock.advance(1_000);
    expect((await get('/api/v1/members', jean.token)).status).toBe(401);
    const signIn = await post('/api/v1/auth/login', { email: jean.email, password });
    expect([signIn.status, signIn.body.code]).toEqual([403, 'accounts.no_organisation']);
    const names = await app.installation.services.scopes.withOrg(
      jobPrincipal(owner.organisationId, 'test'),
      (scope) => memberNames(scope, [jean.userId]),
    );
    expect(names.get(jean.userId)).toBe('Jean Petit');
    await invite(jean.email, 'viewer');
    expect((await accept((await invitationTo(jean.email, 2)).token)).status).toBe(200);
  });

  it('leaves by themselves', async () => {
    const jean = await member('viewer');
    expect((await post('/api/v1/organisation/leave', undefined, jean.token)).status).toBe(204);
    expect((await get('/api/v1/members', owner.token)).body.items).toHaveLength(1);
  });

  it('of another organisation is not found', async () => {
    const jean = await member('member');
    const other = await post('/api/v1/organisations', { name: 'Autre' }, owner.token);
    const there = await post('/api/v1/auth/switch', { organisationId: other.body.id }, owner.token);
    expect((await change(jean.userId, 'viewer', there.body.accessToken)).status).toBe(404);
    expect((await remove(jean.userId, there.body.accessToken)).status).toBe(404);
  });
});

describe('an owner', () => {
  it('is neither made, unmade nor removed by an administrator', async () => {
    const admin = await member('admin');
    const refusals = [
      await change(owner.userId, 'viewer', admin.token),
      await change(admin.userId, 'owner', admin.token),
      await remove(owner.userId, admin.token),
    ];
    for (const { body } of refusals) expect(body.code).toBe('accounts.owners_only');
  });

  it('who is the last one stays', async () => {
    await member('admin');
    const refusals = [
      await change(owner.userId, 'admin'),
      await remove(owner.userId),
      await post('/api/v1/organisation/leave', undefined, owner.token),
      await post('/api/v1/me/deletion', { password: owner.password }, owner.token),
    ];
    for (const { body } of refusals) expect(body.code).toBe('accounts.last_owner');
  });

  it('and another one who both leave at once leave one behind', async () => {
    const second = await member('owner');
    const leave = (token: string) => post('/api/v1/organisation/leave', undefined, token);
    const replies = await Promise.all([leave(owner.token), leave(second.token)]);
    expect(replies.map(({ status }) => status).sort()).toEqual([204, 409]);
  });

  it('hands the organisation over with their password', async () => {
    const heir = await member('member');
    const transfer = (secret: string, userId = heir.userId) =>
      post('/api/v1/organisation/transfer', { userId, password: secret }, owner.token);
    expect((await transfer('wrong')).body.code).toBe('accounts.wrong_password');
    expect((await transfer(owner.password, owner.userId)).status).toBe(404);
    expect((await transfer(owner.password)).status).toBe(204);
    app.clock.advance(1_000);
    expect((await get('/api/v1/me', heir.token)).body.role).toBe('owner');
    expect((await get('/api/v1/me', owner.token)).body.role).toBe('admin');
  });

  it('deletes the organisation by its name, keeps it, and after 14 days it is gone', async () => {
    const jean = await member('member');
    const ask = (name: string) => post('/api/v1/organisation/deletion', { name }, owner.token);
    expect((await ask('Autre')).body.errors[0].path).toBe('body.name');
    expect((await ask('Maison Test')).body.deleteAfter).not.toBeNull();
    expect((await app.call('DELETE', '/api/v1/organisation/deletion', { token: owner.token })).status).toBe(
      204,
    );
    app.clock.advance(15 * dayMs);
    await purgeDeleted(app.installation.services);
    const there = await returned();
    expect((await post('/api/v1/organisation/deletion', { name: 'Maison Test' }, there)).status).toBe(200);
    app.clock.advance(14 * dayMs);
    await purgeDeleted(app.installation.services);
    expect(
      await app.database.query('select 1 from organisations where id = $1', [owner.organisationId]),
    ).toEqual([]);
    const signIn = await post('/api/v1/auth/login', { email: jean.email, password });
    expect(signIn.body.code).toBe('accounts.no_organisation');
  });
});
