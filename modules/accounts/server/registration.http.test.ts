import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestApp, testApp } from '#testkit';
import { demoAccount } from './index.ts';

let app: TestApp;

beforeAll(async () => {
  app = await testApp({ demo: true, environment: { REGISTRATION: 'off', ACCESS_TOKEN_SECONDS: '5' } });
});
afterAll(() => app.stop());

const register = (name: string) =>
  app.call('POST', '/api/v1/auth/register', {
    body: {
      email: `${name}@test.example`,
      password: 'huit-tasses-de-thé-bleu',
      fullName: 'Camille Martin',
      organisationName: 'Tasses',
    },
  });

describe('a closed installation', () => {
  it('lets one first person in, however many try at once, and nobody after; the demo is nobody', async () => {
    const replies = await Promise.all([register('one'), register('two'), register('three')]);
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 403, 403]);
    const late = await register('four');
    expect(late.status).toBe(403);
    expect(late.body.code).toBe('accounts.registration_closed');
  });
});

describe('an access token of five seconds', () => {
  it('says so in its claims', async () => {
    const account = await demoAccount(app.installation.services);
    const reply = await app.call('POST', '/api/v1/auth/login', {
      body: { email: account?.email, password: account?.password },
    });
    const token: string = reply.body.accessToken;
    const payload = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
    expect(payload.exp - payload.iat).toBe(5);
  });
});
