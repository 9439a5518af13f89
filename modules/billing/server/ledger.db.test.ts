import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { jobPrincipal, type Scope } from '#kernel/scope';
import {
  createRandom,
  ledgerFaults,
  type Registered,
  registerOrganisation,
  type TestApp,
  testApp,
} from '#testkit';
import type { BudgetOf } from '../contract/index.ts';
import { toMillicredits } from './credits.ts';
import { grantCredits, holdCredits, openWallet, refundCharge, releaseHold, settleHold } from './index.ts';
import { expireCredits } from './use-cases/expire-credits.ts';
import { getCredits } from './use-cases/get-credits.ts';
import { releaseAbandonedHolds } from './use-cases/release-abandoned-holds.ts';
import { setBudget } from './use-cases/set-budget.ts';

const full = process.env.COMPTOIR_TEST_FULL === '1';
const seed = Number(process.env.COMPTOIR_TEST_SEED ?? 1);
const hourMs = 60 * 60 * 1_000;

let app: TestApp;
let org: Registered;
beforeAll(async () => {
  app = await testApp();
});
afterAll(() => app.stop());
beforeEach(async () => {
  org = await registerOrganisation(app);
});

const within = <T>(act: (scope: Scope) => Promise<T>) =>
  app.installation.services.scopes.withOrg(jobPrincipal(org.organisationId, 'test'), act);
const balance = () => within((scope) => getCredits(scope));
const grant = (credits: number, more: { priority?: number; expiresAt?: Date } = {}) =>
  within(async (scope) => {
    await openWallet(scope);
    await grantCredits(scope, { kind: 'grant', amount: toMillicredits(credits), ...more });
  });
const hold = (taskId: string, credits: number) =>
  within((scope) =>
    holdCredits(scope, {
      taskId,
      tool: 'feel',
      memberId: org.userId,
      amount: toMillicredits(credits),
      expiresAt: new Date(scope.now().getTime() + hourMs),
    }),
  );
const settle = (taskId: string, credits: number) =>
  within((scope) => settleHold(scope, taskId, toMillicredits(credits)));
const release = (taskId: string) => within((scope) => releaseHold(scope, taskId));
const refund = (taskId: string, credits: number) =>
  within((scope) => refundCharge(scope, taskId, { amount: toMillicredits(credits), reason: 'test' }));
const inHours = (hours: number) => new Date(app.clock.now().getTime() + hours * hourMs);

const expectSound = async () => expect(await ledgerFaults(app.database, org.organisationId)).toEqual([]);

describe('a wallet', () => {
  it('that can pay a hundred of two hundred holds at once pays exactly a hundred', async () => {
    await grant(100);
    const asked = await Promise.allSettled(Array.from({ length: 200 }, () => hold(randomUUID(), 1)));
    expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(100);
    for (const one of asked) {
      if (one.status === 'rejected')
        expect(one.reason).toMatchObject({ message: 'billing.insufficient_credits' });
    }
    expect(await balance()).toEqual({ settled: 100, held: 100, available: 0 });
    await expectSound();
  });

  it('holds and charges a task once, however often each step is repeated and at the same time', async () => {
    await grant(10);
    const task = randomUUID();
    const held = await Promise.all(Array.from({ length: 8 }, () => hold(task, 4)));
    expect(held.filter(Boolean)).toHaveLength(1);
    expect(await balance()).toEqual({ settled: 10, held: 4, available: 6 });
    expect(new Set(await Promise.all([2.5, 1, 4, 0].map((cost) => settle(task, cost)))).size).toBe(1);
    await expectSound();
    expect((await balance()).held).toBe(0);
    expect(await hold(task, 4)).toBe(false);
  });

  it('gives back what a task did not cost, and never charges more than it held', async () => {
    await grant(10);
    const [cheap, dear, failed] = [randomUUID(), randomUUID(), randomUUID()] as const;
    for (const task of [cheap, dear, failed]) await hold(task, 2);
    await settle(cheap, 0.001);
    await settle(dear, 99);
    await release(failed);
    expect(await balance()).toEqual({ settled: 7.999, held: 0, available: 7.999 });
    expect(await settle(failed, 1)).toBe(null);
    await expectSound();
  });

  it('burns by priority, then what ends first, then what is oldest', async () => {
    await grant(1, { priority: 100 });
    await grant(1, { priority: 100, expiresAt: inHours(48) });
    await grant(1, { priority: 100, expiresAt: inHours(24) });
    await grant(1, { priority: 10 });
    const left = async () =>
      (
        await app.database.query<{ remaining: string }>(
          'select remaining from credit_lots where org_id = $1 order by id',
          [org.organisationId],
        )
      ).map(({ remaining }) => Number(remaining));
    const states: number[][] = [];
    for (let turn = 0; turn < 4; turn += 1) {
      const task = randomUUID();
      await hold(task, 1);
      await settle(task, 1);
      states.push(await left());
    }
    expect(states).toEqual([
      [1_000, 1_000, 1_000, 0],
      [1_000, 1_000, 0, 0],
      [1_000, 0, 0, 0],
      [0, 0, 0, 0],
    ]);
  });

  it('loses what ended, but not what a task holds until that has ended too', async () => {
    await grant(5, { expiresAt: inHours(2) });
    const task = randomUUID();
    await hold(task, 3);
    app.clock.advance(2 * hourMs - 1);
    await expireCredits(app.installation.services);
    expect((await balance()).settled).toBe(5);
    app.clock.advance(1);
    await expireCredits(app.installation.services);
    expect(await balance()).toEqual({ settled: 3, held: 3, available: 0 });
    await settle(task, 1);
    await expireCredits(app.installation.services);
    expect((await balance()).settled).toBe(0);
    await expectSound();
  });

  it('gets back what nobody works on any more', async () => {
    await grant(5);
    await hold(randomUUID(), 3);
    app.clock.advance(hourMs - 1);
    await releaseAbandonedHolds(app.installation.services);
    expect((await balance()).held).toBe(3);
    app.clock.advance(1);
    await releaseAbandonedHolds(app.installation.services);
    expect(await balance()).toEqual({ settled: 5, held: 0, available: 5 });
  });

  it('is refunded once what a task cost, into the lots that it came from', async () => {
    await grant(1, { expiresAt: inHours(1) });
    await grant(5);
    const task = randomUUID();
    await hold(task, 3);
    await settle(task, 3);
    expect(await refund(task, 1)).toBe(1_000n);
    expect(await refund(task, 99)).toBe(2_000n);
    expect(await refund(task, 1)).toBe(0n);
    expect((await balance()).settled).toBe(6);
    app.clock.advance(hourMs);
    await expireCredits(app.installation.services);
    expect((await balance()).settled).toBe(5);
    await expectSound();
  });

  it('says what it held at any moment that is past', async () => {
    await grant(10);
    const task = randomUUID();
    app.clock.advance(hourMs);
    await hold(task, 4);
    const during = app.clock.now().toISOString();
    app.clock.advance(hourMs);
    await settle(task, 4);
    expect(await within((scope) => getCredits(scope, during))).toEqual({
      settled: 10,
      held: 4,
      available: 6,
    });
    expect(await within((scope) => getCredits(scope, app.clock.now().toISOString()))).toEqual(
      await balance(),
    );
  });
});

describe('the ledger', () => {
  it('is not changed, and refuses a transaction that does not sum to zero', async () => {
    await grant(1);
    const query = (sql: string) => app.database.query(sql, [org.organisationId]);
    await expect(query('update credit_entries set amount = 2 where org_id = $1')).rejects.toThrow(
      'never changed',
    );
    await expect(query(`update credit_transactions set reason = 'x' where org_id = $1`)).rejects.toThrow(
      'never',
    );
    await expect(
      query(
        `insert into credit_entries (org_id, id, transaction_id, account, amount, created_at)
         select org_id, gen_random_uuid(), id, 'used', 1, now() from credit_transactions where org_id = $1`,
      ),
    ).rejects.toThrow('do not sum to zero');
  });

  it('stays sound through any schedule of its steps, many at a time', async () => {
    const random = createRandom(seed);
    const tasks = Array.from({ length: 12 }, () => randomUUID());
    const amount = () => random.below(4_000) / 1_000;
    let budgeted = 0;
    const act = async (): Promise<unknown> => {
      const task = random.pick(tasks);
      const chance = random.below(100);
      if (chance < 10)
        return grant(amount() + 0.001, { expiresAt: inHours(random.below(4)), priority: random.below(3) });
      if (chance < 45) return hold(task, amount() + 0.001);
      if (chance < 70) return settle(task, amount());
      if (chance < 80) return release(task);
      if (chance < 88) return refund(task, amount());
      if (chance < 92) return expireCredits(app.installation.services);
      // Set well above what is spent by then, so that it holds from its first moment.
      if (chance < 96) {
        budgeted = Math.max(budgeted, 50) * 1.2;
        return within((scope) => setBudget(scope, { of: random.pick(budgets), limit: Math.round(budgeted) }));
      }
      app.clock.advance(random.below(40) * 60_000);
      return releaseAbandonedHolds(app.installation.services);
    };
    const expected = /insufficient_credits|budget_exceeded|holds no credits/;
    const budgets: readonly BudgetOf[] = [
      { kind: 'organisation' },
      { kind: 'tool', tool: 'feel' },
      { kind: 'tool', tool: 'read' },
      { kind: 'member', memberId: org.userId },
    ];
    for (let round = 0; round < (full ? 200 : 25); round += 1) {
      tasks.splice(random.below(tasks.length), 1, randomUUID());
      for (const done of await Promise.allSettled(Array.from({ length: 8 }, act))) {
        if (done.status === 'rejected') expect(String(done.reason)).toMatch(expected);
      }
      await within(openWallet);
      await expectSound();
    }
  });
});
