import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jobPrincipal, type Scope } from '#kernel/scope';
import { registerTaskSubject } from '#kernel/tasks';
import { type Registered, registerOrganisation, type TestApp, testApp } from '#testkit';
import type { SubjectCost } from '../contract/index.ts';
import { toMillicredits } from './credits.ts';
import { holdCredits, refundCharge, settleHold } from './index.ts';

const dayMs = 24 * 60 * 60 * 1_000;
const kind = 'test.thing';
const names = new Map<string, { name: string; path: string }>();

let app: TestApp;
let owner: Registered;
let month: string;
beforeAll(async () => {
  app = await testApp({ environment: { WELCOME_CREDITS: '1000' } });
  registerTaskSubject(app.installation.services, kind, async () => names);
  owner = await registerOrganisation(app);
  month = (await app.call('GET', '/api/v1/credits/budgets', owner)).body.month;
});
afterAll(() => app.stop());

const within = <T>(act: (scope: Scope) => Promise<T>, who = owner) =>
  app.installation.services.scopes.withOrg(jobPrincipal(who.organisationId, 'test'), act);

async function spend(credits: number, by: { tool: string; about?: string; pricedAs?: string }, who = owner) {
  const { about, ...rest } = by;
  const taskId = randomUUID();
  const amount = toMillicredits(credits);
  app.clock.advance(1_000);
  await within(async (scope) => {
    const expiresAt = new Date(scope.now().getTime() + dayMs);
    const subject = about === undefined ? null : { kind, id: about };
    await holdCredits(scope, { taskId, amount, expiresAt, about: subject, memberId: null, ...rest });
    await settleHold(scope, taskId, amount);
  }, who);
  return taskId;
}

async function subjects({ token } = owner, limit = 20): Promise<SubjectCost[]> {
  const all: SubjectCost[] = [];
  for (let cursor = ''; ; ) {
    const path = `/api/v1/credits/statements/subjects?month=${month}&limit=${limit}${cursor && `&cursor=${cursor}`}`;
    const { items, nextCursor } = (await app.call('GET', path, { token })).body;
    all.push(...items);
    if (nextCursor === null) return all;
    cursor = nextCursor;
  }
}

describe('a month of a statement', () => {
  const [first, second] = [randomUUID(), randomUUID()];

  it('has a line for each thing that tasks were about, with what for, refunds taken off', async () => {
    names.set(first, { name: 'Camille', path: '/inbox/1' });
    await spend(5, { tool: 'feel' });
    await spend(2, { tool: 'translate', about: first });
    const refunded = await spend(4, { tool: 'inbox.reply', about: first, pricedAs: 'write' });
    await spend(1, { tool: 'translate', about: second });
    await spend(1.5, { tool: 'translate', about: first });
    await within((scope) => refundCharge(scope, refunded, { amount: 1_000n, reason: 'test' }));
    const lines = await subjects();
    expect(lines).toEqual([
      {
        about: { kind, id: first, name: 'Camille', path: '/inbox/1' },
        cost: 6.5,
        tools: [
          { tool: 'translate', tasks: 2, cost: 3.5 },
          { tool: 'inbox.reply', tasks: 1, cost: 3 },
        ],
        at: expect.any(String),
      },
      {
        about: { kind, id: second, name: null, path: null },
        cost: 1,
        tools: [{ tool: 'translate', tasks: 1, cost: 1 }],
        at: expect.any(String),
      },
    ]);
    expect(await subjects(owner, 1)).toEqual(lines);
  });

  it('shows them to those who look after their organisation alone', async () => {
    const other = await registerOrganisation(app);
    expect(await subjects(other)).toEqual([]);
    await app.database.query(`update memberships set role = 'member' where user_id = $1`, [other.userId]);
    app.clock.advance(1_000);
    const path = `/api/v1/credits/statements/subjects?month=${month}`;
    expect((await app.call('GET', path, other)).status).toBe(403);
  });
});

it('what is paid by the price of a tool counts in the budget of that tool', async () => {
  const other = await registerOrganisation(app);
  const reply = { tool: 'inbox.reply', pricedAs: 'write' };
  await spend(1, reply, other);
  const budget = { of: { kind: 'tool', tool: 'write' }, limit: 3 };
  const { body } = await app.call('PUT', '/api/v1/credits/budgets', { token: other.token, body: budget });
  expect(body.items[0]).toMatchObject({ spent: 1, left: 2 });
  await spend(2, reply, other);
  await expect(spend(1, reply, other)).rejects.toMatchObject({ message: 'billing.budget_exceeded' });
  await spend(1, { tool: 'feel' }, other);
});
