import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jobPrincipal } from '#kernel/scope';
import { type Registered, registerOrganisation, type TestApp, testApp } from '#testkit';
import { holdCredits, settleHold } from './index.ts';

let app: TestApp;
let administrator: Registered;
let owner: Registered;
let other: Registered;
beforeAll(async () => {
  app = await testApp({ environment: { WELCOME_CREDITS: '20' } });
  administrator = await registerOrganisation(app);
  owner = await registerOrganisation(app);
  other = await registerOrganisation(app);
});
afterAll(() => app.stop());

const get = (path: string, { token } = owner) => app.call('GET', path, { token });
const adjust = (amount: unknown, { organisationId } = owner, { token } = administrator) =>
  app.call('POST', `/api/v1/admin/organisations/${organisationId}/credits`, {
    token,
    body: { amount, reason: 'Geste commercial' },
  });

describe('an organisation', () => {
  it('begins with what the installation gives newcomers, once', async () => {
    const together = await Promise.all([get('/api/v1/credits', other), get('/api/v1/credits', other)]);
    for (const { status, body } of together) {
      expect(status).toBe(200);
      expect(body.settled).toBe(20);
    }
    const { items } = (await get('/api/v1/credits/entries', other)).body;
    expect(items).toEqual([expect.objectContaining({ kind: 'welcome', account: 'credits', amount: 20 })]);
  });

  it('is given credits by an administrator, reads why, and sees entries that sum to what is settled', async () => {
    expect((await adjust(2.5)).body).toEqual({ settled: 22.5, held: 0, available: 22.5 });
    expect((await adjust(-0.125)).body.settled).toBe(22.375);
    const taskId = randomUUID();
    await app.installation.services.scopes.withOrg(
      jobPrincipal(owner.organisationId, 'test'),
      async (scope) => {
        const expiresAt = new Date(scope.now().getTime() + 60_000);
        await holdCredits(scope, { taskId, tool: 'feel', memberId: null, amount: 4_000n, expiresAt });
        await settleHold(scope, taskId, 3_001n);
      },
    );
    const seen: {
      amount: number;
      kind: string;
      taskId?: string;
      tool: string | null;
      reason: string | null;
    }[] = [];
    let cursor = '';
    do {
      const page = (await get(`/api/v1/credits/entries?limit=1${cursor && `&cursor=${cursor}`}`)).body;
      seen.push(...page.items);
      cursor = page.nextCursor ?? '';
    } while (cursor !== '');
    expect(seen.map(({ kind }) => kind)).toEqual(['charge', 'adjustment', 'adjustment', 'welcome']);
    expect(seen[0]).toMatchObject({ amount: -3.001, taskId, tool: 'feel' });
    expect(seen[2]).toMatchObject({ amount: 2.5, reason: 'Geste commercial' });
    expect(seen[2]).not.toHaveProperty('taskId');
    const { settled } = (await get('/api/v1/credits')).body;
    expect(settled).toBe(19.374);
    expect(seen.reduce((sum, { amount }) => sum + Math.round(amount * 1_000), 0)).toBe(settled * 1_000);
    expect((await get(`/api/v1/credits?at=${new Date(0).toISOString()}`)).body.settled).toBe(0);
  });

  it('loses no more than it has, and is not another’s to read', async () => {
    const refused = await adjust(-1_000, other);
    expect(refused).toMatchObject({ status: 409, body: { code: 'billing.beyond_balance' } });
    expect((await get('/api/v1/credits', other)).body.settled).toBe(20);
    expect((await get('/api/v1/credits/entries', other)).body.items).toHaveLength(1);
  });
});

describe('an adjustment', () => {
  it('is an administrator’s alone', async () => {
    expect((await adjust(5, owner, owner)).status).toBe(403);
  });

  it.each([0, 0.0001, 1e10, Number.NaN, '5', null])('of %s is refused', async (amount) => {
    expect(await adjust(amount)).toMatchObject({ status: 400, body: { code: 'kernel.validation_failed' } });
  });

  it('may be as large as it likes, again and again', async () => {
    const rich = await registerOrganisation(app);
    for (let turn = 1; turn <= 3; turn += 1) {
      expect((await adjust(10_000_000, rich)).body.settled).toBe(turn * 10_000_000 + 20);
    }
    expect((await adjust(10_000_000.001, rich)).status).toBe(400);
  });

  it('happens once per Idempotency-Key', async () => {
    const nobody = await registerOrganisation(app);
    const send = (amount: number) =>
      app.call('POST', `/api/v1/admin/organisations/${nobody.organisationId}/credits`, {
        token: administrator.token,
        headers: { 'idempotency-key': 'gift-1' },
        body: { amount, reason: 'Une fois' },
      });
    expect((await send(5)).body.settled).toBe(25);
    expect((await send(5)).body.settled).toBe(25);
    expect((await send(6)).status).toBe(409);
    expect((await get('/api/v1/credits', nobody)).body.settled).toBe(25);
  });

  it('of an organisation that is not there is not found', async () => {
    const nowhere = { ...owner, organisationId: randomUUID() };
    expect((await adjust(5, nowhere)).status).toBe(404);
  });
});
