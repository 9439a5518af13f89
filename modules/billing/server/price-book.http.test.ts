import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jobPrincipal } from '#kernel/scope';
import { type Registered, registerOrganisation, type TestApp, testApp } from '#testkit';
import { quoteCredits } from './index.ts';

const laterMs = 5 * 60_000;

let app: TestApp;
let administrator: Registered;
let owner: Registered;
beforeAll(async () => {
  app = await testApp();
  administrator = await registerOrganisation(app);
  owner = await registerOrganisation(app);
});
afterAll(() => app.stop());

const book = async (query = '') => (await app.call('GET', `/api/v1/credits/prices${query}`, owner)).body;
const quote = (tool: string, units: number, priceVersion?: number) =>
  app.installation.services.scopes.withOrg(jobPrincipal(owner.organisationId, 'test'), (scope) =>
    quoteCredits(scope, { tool, units, priceVersion }),
  );
const each = (credits: number) => ({ unitSize: 1_000, credits });
const prices = (credits: number) => ({
  transcribe: { unitSize: 60, credits },
  read: { unitSize: 1, credits },
  translate: each(credits),
  feel: each(credits),
  write: each(credits),
  draw: { unitSize: 1, credits },
});
const publish = (
  body: { replaces: number; credits: number; validFrom?: string },
  caller = administrator,
  headers = {},
) => {
  const { credits, ...rest } = body;
  return app.call('POST', '/api/v1/admin/prices', {
    token: caller.token,
    headers,
    body: { reason: 'Nouveaux tarifs', ...rest, prices: prices(credits) },
  });
};

describe('the price book', () => {
  it('has a price for every tool from the beginning, and members read it', async () => {
    const { version, prices: listed, next } = await book();
    expect([version, next]).toEqual([1, null]);
    expect(listed).toEqual([
      { tool: 'transcribe', unit: 'seconds', unitSize: 60, credits: 1 },
      { tool: 'read', unit: 'pages', unitSize: 1, credits: 1 },
      { tool: 'translate', unit: 'characters', unitSize: 1_000, credits: 1 },
      { tool: 'feel', unit: 'characters', unitSize: 1_000, credits: 1 },
      { tool: 'write', unit: 'tokens', unitSize: 1_000, credits: 1 },
      { tool: 'draw', unit: 'images', unitSize: 1, credits: 5 },
    ]);
  });

  it.each([
    ['feel', 1_000, 1_000n],
    ['feel', 1_001, 2_000n],
    ['read', 3, 3_000n],
    ['transcribe', 60.5, 2_000n],
    ['translate', 1, 1_000n],
    ['write', 2_500, 3_000n],
    ['draw', 4, 20_000n],
    ['feel', 0, 0n],
  ])('asks for %s of %d units %d millicredits', async (tool, units, amount) => {
    expect(await quote(tool, units)).toEqual({ amount, priceVersion: 1 });
  });

  it('has no price for a tool that nobody knows', async () => {
    await expect(quote('juggle', 1)).rejects.toThrow('no price for juggle');
  });

  it('changes by a new version alone, and what was quoted keeps its own', async () => {
    expect(await publish({ replaces: 1, credits: 2 })).toMatchObject({
      status: 201,
      body: { version: 2, reason: 'Nouveaux tarifs' },
    });
    app.clock.advance(1);
    expect((await book()).version).toBe(2);
    expect(await quote('feel', 1_500)).toEqual({ amount: 4_000n, priceVersion: 2 });
    expect(await quote('feel', 1_500, 1)).toEqual({ amount: 2_000n, priceVersion: 1 });
    expect((await book('?version=1')).prices[5].credits).toBe(5);
    expect(await app.call('GET', '/api/v1/credits/prices?version=99', owner)).toMatchObject({
      status: 404,
      body: { code: 'billing.prices_not_found' },
    });
  });

  it('is not published over a version that whoever publishes has not seen, nor twice at once', async () => {
    expect(await publish({ replaces: 1, credits: 3 })).toMatchObject({
      status: 409,
      body: { code: 'billing.prices_changed' },
    });
    const both = await Promise.all([3, 4].map((credits) => publish({ replaces: 2, credits })));
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('takes a version that begins later, which another may replace before it has begun', async () => {
    const soon = new Date(app.clock.now().getTime() + laterMs).toISOString();
    expect((await publish({ replaces: 3, credits: 7, validFrom: soon })).body.validFrom).toBe(soon);
    expect(await book()).toMatchObject({ version: 3, next: { version: 4, validFrom: soon } });
    expect((await quote('read', 1)).priceVersion).toBe(3);
    await publish({ replaces: 4, credits: 8, validFrom: soon });
    expect((await book()).next.version).toBe(5);
    app.clock.advance(laterMs);
    expect(await book()).toMatchObject({ version: 5, next: null });
    expect((await quote('read', 1)).amount).toBe(8_000n);
  });

  it('begins no earlier than it was published', async () => {
    const { body } = await publish({ replaces: 5, credits: 9, validFrom: '2026-02-01T00:00:00.000Z' });
    expect(body.validFrom).toBe(app.clock.now().toISOString());
  });

  it('publishes once per Idempotency-Key', async () => {
    const key = { 'idempotency-key': 'prices-7' };
    for (let turn = 0; turn < 2; turn += 1) {
      expect((await publish({ replaces: 6, credits: 1 }, administrator, key)).body.version).toBe(7);
    }
    const listed = await app.call('GET', '/api/v1/admin/prices?limit=2', administrator);
    expect(listed.body.items.map(({ version }: { version: number }) => version)).toEqual([7, 6]);
    const rest = await app.call(
      'GET',
      `/api/v1/admin/prices?cursor=${listed.body.nextCursor}`,
      administrator,
    );
    expect(rest.body.items.map(({ version }: { version: number }) => version)).toEqual([5, 4, 3, 2, 1]);
  });

  it('is an administrator’s to publish, with every tool, a price above zero and a reason', async () => {
    expect((await publish({ replaces: 7, credits: 1 }, owner)).status).toBe(403);
    expect((await publish({ replaces: 7, credits: 0 })).status).toBe(400);
    const send = (body: object) =>
      app.call('POST', '/api/v1/admin/prices', { token: administrator.token, body });
    const { draw: _without, ...five } = prices(1);
    for (const body of [
      { replaces: 7, reason: 'x', prices: five },
      { replaces: 7, reason: 'x', prices: { ...prices(1), juggle: each(1) } },
      { replaces: 7, reason: ' ', prices: prices(1) },
    ]) {
      expect(await send(body)).toMatchObject({ status: 400, body: { code: 'kernel.validation_failed' } });
    }
  });

  it('is never changed', async () => {
    for (const sql of ['update prices set price = 1', 'delete from price_versions']) {
      await expect(app.database.query(sql)).rejects.toThrow('never changed');
    }
  });
});
