import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataFolderOf } from '#kernel/config';
import { jobPrincipal, type Scope } from '#kernel/scope';
import { registerOrganisation, type TestApp, testApp } from '#testkit';
import {
  authenticateAccessToken,
  demoAccount,
  listMembers,
  memberNames,
  organisationProfile,
} from './index.ts';
import { purgeSessions } from './use-cases/purge-sessions.ts';
import { seedDemoAccount } from './use-cases/seed-demo-account.ts';

let app: TestApp;

beforeAll(async () => {
  app = await testApp({ demo: true });
});
afterAll(() => app.stop());

const services = () => app.installation.services;
const within = <T>(orgId: string, act: (scope: Scope) => Promise<T>) =>
  services().scopes.withOrg(jobPrincipal(orgId, 'test'), act);

describe('what other modules may ask', () => {
  it('is the organisation’s profile and its members, and nobody else’s', async () => {
    const [one, other] = [await registerOrganisation(app, 'en'), await registerOrganisation(app)];
    await within(one.organisationId, async (scope) => {
      expect(await organisationProfile(scope)).toMatchObject({
        id: one.organisationId,
        language: 'en',
        defaultRegion: 'GB',
        timeZone: 'Europe/London',
      });
      expect(await listMembers(scope)).toMatchObject([{ userId: one.userId, role: 'owner' }]);
      expect((await memberNames(scope, [one.userId])).get(one.userId)).toBe('Odile Martin');
      expect((await memberNames(scope, [other.userId])).has(other.userId)).toBe(false);
    });
  });

  it('is whom a token speaks for', async () => {
    const owner = await registerOrganisation(app);
    expect(await authenticateAccessToken(owner.token, services())).toMatchObject({
      kind: 'member',
      orgId: owner.organisationId,
      userId: owner.userId,
      role: 'owner',
    });
    expect(await authenticateAccessToken('nonsense', services())).toBeNull();
  });
});

describe('the demo', () => {
  const file = () => join(dataFolderOf(services().config), 'demo-password');
  const signIn = async () => {
    const account = await demoAccount(services());
    return app.call('POST', '/api/v1/auth/login', {
      body: { email: account?.email, password: account?.password },
    });
  };

  it('is a French organisation whose owner can sign in with the password in the data folder', async () => {
    const account = await demoAccount(services());
    expect(account).toMatchObject({
      email: 'demo@comptoir.example',
      password: readFileSync(file(), 'utf8').trim(),
    });
    expect(statSync(file()).mode & 0o777).toBe(0o600);
    const reply = await signIn();
    expect(reply.body.organisation).toMatchObject({
      id: account?.orgId,
      name: 'Quai des Initiales',
      language: 'fr',
    });
  });

  it('is the same after another start', async () => {
    const before = await demoAccount(services());
    await seedDemoAccount(services());
    expect(await demoAccount(services())).toEqual(before);
  });

  it('is found again when the password’s file was lost or replaced', async () => {
    const before = await demoAccount(services());
    rmSync(file());
    expect(await demoAccount(services())).toBeNull();
    await seedDemoAccount(services());
    expect((await demoAccount(services()))?.orgId).toBe(before?.orgId);
    expect((await signIn()).status).toBe(200);
    writeFileSync(file(), 'another-password\n');
    await seedDemoAccount(services());
    expect((await signIn()).status).toBe(200);
  });
});

describe('purging', () => {
  it('deletes expired tokens at once, and sessions thirty days after their end', async () => {
    const day = 24 * 60 * 60 * 1000;
    const { userId } = await registerOrganisation(app);
    const counts = async () => {
      const [found] = await app.database.query<{ sessions: number; tokens: number }>(
        `select count(distinct s.id)::int as sessions, count(t.token_hash)::int as tokens
         from sessions s left join refresh_tokens t on t.session_id = s.id where s.user_id = $1`,
        [userId],
      );
      return found;
    };
    await purgeSessions(services());
    expect(await counts()).toEqual({ sessions: 1, tokens: 1 });
    app.clock.advance(8 * day);
    await purgeSessions(services());
    expect(await counts()).toEqual({ sessions: 1, tokens: 0 });
    app.clock.advance(30 * day);
    await purgeSessions(services());
    expect(await counts()).toEqual({ sessions: 0, tokens: 0 });
  });
});
