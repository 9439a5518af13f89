import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Contract } from '#kernel/contract';
import { serverModules } from '../modules/index.server.ts';
import { type Registered, registerOrganisation, type TestApp, testApp } from './index.ts';

const contracts: readonly Contract[] = serverModules.flatMap((module) =>
  (module.routes ?? []).map((route) => route.contract),
);
const changing = contracts.filter((contract) => contract.method !== 'GET');
const nobody = '01938b5e-0000-7000-8000-000000000000';

/** The path with its parameters filled by something that is well formed and does not exist. */
const pathOf = (contract: Contract) =>
  contract.path.replace(/\{(\w+)\}/g, (_all, name) => (name === 'key' ? 'wk_nobody' : nobody));

let app: TestApp;
let owner: Registered;
beforeAll(async () => {
  app = await testApp();
  owner = await registerOrganisation(app);
});
afterAll(() => app.stop());

const named = (list: readonly Contract[]) =>
  list.map((contract) => [`${contract.method} ${contract.path}`, contract] as const);

describe('every route', () => {
  it.each(named(contracts.filter((one) => one.access.kind !== 'public')))(
    '%s needs a token',
    async (_name, contract) => {
      for (const token of [undefined, 'not-a-token', `${owner.token}x`]) {
        const reply = await app.call(contract.method, pathOf(contract), {
          ...(token && { token }),
          body: contract.body && {},
        });
        expect(reply.status).toBe(401);
        expect(reply.body.code).toBe('kernel.unauthenticated');
      }
    },
  );

  it.each(named(contracts))(
    '%s tells an error as a problem, with no stack and the security headers',
    async (_name, contract) => {
      const reply = await app.call(contract.method, pathOf(contract), {
        token: owner.token,
        headers: { 'content-type': 'application/json', 'accept-language': 'fr' },
        ...(contract.method !== 'GET' && { body: '{"broken' }),
      });
      expect(reply.status).toBeLessThan(500);
      expect(reply.headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'content-security-policy': expect.any(String),
        'referrer-policy': expect.any(String),
        'x-request-id': expect.any(String),
      });
      if (reply.status >= 400) {
        expect(reply.headers['content-type']).toContain('application/problem+json');
        expect(reply.body).toMatchObject({
          type: expect.any(String),
          title: expect.any(String),
          status: reply.status,
          detail: expect.any(String),
          code: expect.stringMatching(/^[a-z_]+\.[a-z_]+$/),
          requestId: expect.any(String),
        });
        expect(reply.text).not.toMatch(/node_modules|\bat \w+ \(|\.ts:\d+/);
      }
    },
  );
});

describe('every route that changes something', () => {
  it.each(named(changing.filter((one) => !one.crossOrigin)))(
    '%s is closed to another website',
    async (_name, contract) => {
      const foreign: Record<string, string>[] = [
        { origin: 'https://evil.example' },
        { 'sec-fetch-site': 'cross-site' },
      ];
      for (const headers of foreign) {
        const reply = await app.call(contract.method, pathOf(contract), {
          token: owner.token,
          headers,
          body: {},
        });
        expect(reply.status).toBe(403);
        expect(reply.body.code).toBe('kernel.cross_site');
      }
    },
  );

  it.each(named(changing.filter((one) => one.body && one.access.kind === 'member')))(
    '%s refuses a field that it does not know',
    async (_name, contract) => {
      const example = contract.examples[0].body;
      const reply = await app.call(contract.method, pathOf(contract), {
        token: owner.token,
        body: { ...(example as object), surprise: true },
      });
      expect(reply.status).toBe(400);
      expect(reply.body.code).toBe('kernel.validation_failed');
    },
  );

  it.each(named(changing.filter((one) => one.upload && one.access.kind === 'member')))(
    '%s refuses a part that it does not know, and takes its own example',
    async (_name, contract) => {
      for (const example of contract.examples) {
        const { name = '', text = '', base64 } = example.upload ?? {};
        const upload = { name, bytes: Buffer.from(text, base64 ? 'base64' : 'utf8') };
        const known = (example.body ?? {}) as Record<string, string>;
        const call = { token: owner.token, upload: { ...upload, fields: { ...known, surprise: 'x' } } };
        const refused = await app.call('POST', pathOf(contract), call);
        expect([refused.status, refused.body.code]).toEqual([400, 'kernel.validation_failed']);
        const taken = await app.call('POST', pathOf(contract), {
          ...call,
          upload: { ...upload, fields: known },
        });
        expect(taken.status).toBe(contract.status);
        expect(Object.keys(taken.body)).toEqual(Object.keys(example.response as object));
      }
    },
  );

  it.each(named(contracts.filter((one) => one.crossOrigin)))(
    '%s answers any origin without credentials',
    async (_name, contract) => {
      const reply = await app.call(contract.method, pathOf(contract), {
        headers: { origin: 'https://shop.example' },
      });
      expect(reply.headers['access-control-allow-origin']).toBe('*');
      expect(reply.headers['access-control-allow-credentials']).toBeUndefined();
    },
  );
});

/** Changes outside an organisation that take no Idempotency-Key, and why a repeat of each does no harm. */
const harmlessTwice: Readonly<Record<string, string>> = {
  'accounts.register': 'an address has one account; the second request is told so',
  'accounts.login': 'the first session is one that nobody holds, and ends by itself',
  'accounts.refresh': 'within ten seconds the same token may be shown again',
  'accounts.logout': 'who is signed out stays signed out',
  'accounts.switchOrganisation': 'whoever is there already stays there',
  'accounts.changeMe': 'the profile is what was sent, however often',
  'accounts.revokeSession': 'what has ended has ended',
  'accounts.requestPasswordReset': 'the newer link replaces the older one',
  'accounts.resetPassword': 'a link works once',
  'accounts.verifyEmail': 'a link works once',
  'accounts.confirmEmail': 'a link works once',
  'accounts.sendVerification': 'the newer link replaces the older one',
  'accounts.changeEmail': 'the newer link replaces the older one',
  'accounts.changePassword': 'the second time, the current password is another one',
  'accounts.deleteAccount': 'the session that asked has ended',
  'accounts.openInvitation': 'it only reads',
  'accounts.acceptInvitation': 'a link works once',
  'accounts.removeAvatar': 'a picture that is gone stays gone',
  'accounts.changeUser': 'the person is what was sent, however often',
  'accounts.revokeSessions': 'what has ended has ended',
  'accounts.suspendOrganisation': 'what is suspended stays suspended',
  'operations.changeSwitches': 'a switch stands where it was put',
  'operations.openQueueBoard': 'another cookie for the same look',
  'operations.retryJob': 'a job that waits again is no failed one, and its work is done once by its own key',
  'inbox.openConversation': 'its clientId names the conversation',
  'inbox.confirmFollowUp': 'what is proved stays proved',
  'inbox.stopFollowUp': 'what has ended has ended',
  'inbox.openFollowUp': 'it only reads',
  'inbox.openSurvey': 'it only reads',
  'inbox.rateByLink': 'the same answer again changes nothing',
};

describe('every change outside an organisation', () => {
  const outside = changing.filter((one) => one.access.kind !== 'member' && one.access.kind !== 'visitor');
  it('happens once per Idempotency-Key, or does no harm when it happens twice', () => {
    const keyed = outside.filter((one) => one.keyed).map((one) => one.id);
    expect([...keyed, ...Object.keys(harmlessTwice)].sort()).toEqual(outside.map((one) => one.id).sort());
  });
});

describe('every contract', () => {
  it.each(named(contracts))('%s has examples that fit its own schemas', (_name, contract) => {
    for (const example of contract.examples) {
      if (contract.params) contract.params.parse(example.params);
      if (contract.query) contract.query.parse(example.query ?? {});
      if (contract.body) contract.body.parse(example.body);
      expect(example.upload === undefined).toBe(contract.upload === undefined);
      // Nothing is lost on the way out: the example shows exactly what leaves.
      if (contract.response) expect(contract.response.parse(example.response)).toEqual(example.response);
    }
  });

  it('stands in the description of the API, and nothing else does', async () => {
    const { body } = await app.call('GET', '/api/v1/openapi.json');
    const described = Object.entries(body.paths as Record<string, object>).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(described.sort()).toEqual(contracts.map((one) => `${one.method} ${one.path}`).sort());
  });
});
