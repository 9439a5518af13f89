import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { jobPrincipal, type Scope } from '#kernel/scope';
import { eventually, type Registered, registerOrganisation, type TestApp, testApp } from '#testkit';
import { toMillicredits } from './credits.ts';
import { holdCredits, refundCharge, releaseHold, settleHold } from './index.ts';

const dayMs = 24 * 60 * 60 * 1_000;
const everybody = { kind: 'organisation' };
const tool = (name: string) => ({ kind: 'tool', tool: name });
const member = (memberId: string) => ({ kind: 'member', memberId });

let app: TestApp;
let owner: Registered;
beforeAll(async () => {
  app = await testApp({ environment: { WELCOME_CREDITS: '1000' } });
});
afterAll(() => app.stop());
beforeEach(async () => {
  owner = await registerOrganisation(app);
});

const set = (of: object, limit: number | null, { token } = owner) =>
  app.call('PUT', '/api/v1/credits/budgets', { token, body: { of, limit } });
const budgets = async ({ token } = owner) =>
  (await app.call('GET', '/api/v1/credits/budgets', { token })).body;
const within = <T>(act: (scope: Scope) => Promise<T>) =>
  app.installation.services.scopes.withOrg(jobPrincipal(owner.organisationId, 'test'), act);
const hold = async (credits: number, by: { tool?: string; memberId?: string } = {}) => {
  const taskId = randomUUID();
  await within((scope) =>
    holdCredits(scope, {
      taskId,
      tool: by.tool ?? 'feel',
      memberId: by.memberId ?? null,
      amount: toMillicredits(credits),
      expiresAt: new Date(scope.now().getTime() + 90 * dayMs),
    }),
  );
  return taskId;
};
const settle = (taskId: string, credits: number) =>
  within((scope) => settleHold(scope, taskId, toMillicredits(credits)));
const spend = async (credits: number, by = {}) => settle(await hold(credits, by), credits);
const exceeded = { message: 'billing.budget_exceeded' };

/** Another person in the owner's organisation. */
async function colleague(role: string): Promise<Registered> {
  const person = await registerOrganisation(app);
  await app.database.query('update memberships set organisation_id = $2, role = $3 where user_id = $1', [
    person.userId,
    owner.organisationId,
    role,
  ]);
  const reply = await app.call('POST', '/api/v1/auth/login', {
    body: { email: person.email, password: person.password },
  });
  return { ...person, token: reply.body.accessToken };
}

describe('a budget', () => {
  it('refuses a task that would cost more than it has left, names itself, and spends nothing', async () => {
    await set(tool('feel'), 3);
    await spend(2);
    const refused = await hold(2).catch((error: unknown) => error);
    expect(refused).toMatchObject({
      ...exceeded,
      vars: { needed: 2, limit: 3, left: 1 },
      extensions: { budget: { of: tool('feel'), limit: 3, left: 1, renewsAt: (await budgets()).renewsAt } },
    });
    expect((await app.call('GET', '/api/v1/credits', owner)).body).toMatchObject({ settled: 998, held: 0 });
    await spend(1);
    await expect(hold(0.001)).rejects.toMatchObject(exceeded);
    await spend(50, { tool: 'read' });
  });

  it('of a hundred credits pays exactly a hundred of two hundred holds at once', async () => {
    await set(everybody, 100);
    const asked = await Promise.allSettled(Array.from({ length: 200 }, () => hold(1)));
    expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(100);
    for (const one of asked) if (one.status === 'rejected') expect(one.reason).toMatchObject(exceeded);
    expect((await budgets()).items).toEqual([
      { of: everybody, memberName: null, limit: 100, spent: 0, held: 100, left: 0 },
    ]);
  });

  it('counts what holds come to cost, what is released and what is given back', async () => {
    await set(everybody, 10);
    const [cheap, failed] = [await hold(4), await hold(4)];
    await settle(cheap, 1.5);
    await within((scope) => releaseHold(scope, failed));
    expect((await budgets()).items[0]).toMatchObject({ spent: 1.5, held: 0, left: 8.5 });
    await within((scope) => refundCharge(scope, cheap, { amount: 1_000n, reason: 'test' }));
    expect((await budgets()).items[0]).toMatchObject({ spent: 0.5, left: 9.5 });
  });

  it('that is set in the middle of a month begins with what the month has seen', async () => {
    await spend(3, { tool: 'read' });
    await hold(2, { memberId: owner.userId });
    await set(everybody, 4);
    await set(tool('read'), 10);
    await set(member(owner.userId), 10);
    const { items } = await budgets();
    expect(items).toMatchObject([
      { of: everybody, spent: 3, held: 2, left: 0 },
      { of: tool('read'), spent: 3, held: 0, left: 7 },
      { of: member(owner.userId), memberName: 'Odile Martin', spent: 0, held: 2, left: 8 },
    ]);
    await expect(hold(1)).rejects.toMatchObject(exceeded);
    await set(everybody, null);
    await spend(1);
  });

  it('begins again with a month of the organisation’s own calendar, and keeps no task of the one before', async () => {
    await set(everybody, 5);
    const late = await hold(3);
    await spend(2);
    const { renewsAt } = await budgets();
    app.clock.advance(new Date(renewsAt).getTime() - app.clock.now().getTime() - 1);
    await expect(hold(1)).rejects.toMatchObject(exceeded);
    app.clock.advance(1);
    await spend(4);
    await settle(late, 3);
    await expect(hold(2)).rejects.toMatchObject(exceeded);
    await spend(1);
    const [stored] = await app.database.query('select spent, held from credit_budgets where org_id = $1', [
      owner.organisationId,
    ]);
    expect(stored).toEqual({ spent: '5000', held: '0' });
  });

  it('is told once at 50, 80 and 100 per cent, by mail to those who may set it', async () => {
    await app.database.query('update users set email_verified_at = now() where id = $1', [owner.userId]);
    await set(everybody, 10);
    const mails = () =>
      app.database.query<{ subject: string }>(
        `select subject from installation_mails where purpose = 'billing.budget_reached' and to_address = $1
         order by created_at`,
        [owner.email],
      );
    const told = async (count: number) =>
      eventually(async () => expect(await mails()).toHaveLength(count), 20_000);
    await spend(4.999);
    const last = await hold(1);
    await settle(last, 0.001);
    await told(1);
    await within((scope) => refundCharge(scope, last, { amount: 1n, reason: 'test' }));
    await spend(0.001);
    await spend(3);
    await told(2);
    await spend(2);
    await told(3);
    expect((await mails()).map(({ subject }) => subject)).toEqual(
      ['50', '80', '100'].map((level) => `Maison Test\u00a0: ${level}\u00a0% d’un budget sont dépensés`),
    );
  });
});

describe('budgets', () => {
  it('are set by owners and administrators, and read by members without those of others', async () => {
    const [admin, plain, viewer] = [
      await colleague('admin'),
      await colleague('member'),
      await colleague('viewer'),
    ];
    expect((await set(everybody, 100, admin)).status).toBe(200);
    for (const person of [admin, plain]) await set(member(person.userId), 10);
    expect((await set(everybody, 1_000, plain)).status).toBe(403);
    expect((await set(everybody, 1_000, viewer)).status).toBe(403);
    const read = async (person: Registered) =>
      (await budgets(person)).items.map(({ of }: { of: object }) => of);
    expect(await read(plain)).toEqual([everybody, member(plain.userId)]);
    expect(await read(admin)).toEqual([everybody, member(admin.userId), member(plain.userId)]);
    expect((await app.call('GET', '/api/v1/credits/budgets', viewer)).status).toBe(403);
  });

  it('are the organisation’s own, and for its own members', async () => {
    const other = await registerOrganisation(app);
    await set(everybody, 1);
    expect(await set(member(other.userId), 5)).toMatchObject({
      status: 404,
      body: { code: 'billing.member_not_found' },
    });
    expect((await budgets(other)).items).toEqual([]);
    await set(everybody, null, other);
    expect((await budgets()).items).toHaveLength(1);
  });

  it('of somebody who leaves are gone', async () => {
    const person = await colleague('member');
    await set(member(person.userId), 5);
    await app.call('DELETE', `/api/v1/members/${person.userId}`, { token: owner.token });
    await eventually(async () => expect((await budgets()).items).toEqual([]));
  });

  it.each([
    [everybody, 0],
    [everybody, -5],
    [everybody, 0.0001],
    [{ kind: 'tool', tool: 'juggle' }, 5],
    [{ kind: 'member' }, 5],
    [{ kind: 'organisation', tool: 'feel' }, 5],
  ])('for %j of %d are refused', async (of, limit) => {
    expect(await set(of, limit)).toMatchObject({ status: 400, body: { code: 'kernel.validation_failed' } });
  });
});
