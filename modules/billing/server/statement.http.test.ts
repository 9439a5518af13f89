import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jobPrincipal, type Scope } from '#kernel/scope';
import { createRandom, type Registered, registerOrganisation, type TestApp, testApp } from '#testkit';
import type { Statement, TaskCost } from '../contract/index.ts';
import { toMillicredits } from './credits.ts';
import { grantCredits, holdCredits, openWallet, refundCharge, settleHold } from './index.ts';
import { expireCredits } from './use-cases/expire-credits.ts';

const full = process.env.COMPTOIR_TEST_FULL === '1';
const seed = Number(process.env.COMPTOIR_TEST_SEED ?? 1);
const dayMs = 24 * 60 * 60 * 1_000;
const tools = ['feel', 'read', 'transcribe'] as const;

let app: TestApp;
beforeAll(async () => {
  app = await testApp();
});
afterAll(() => app.stop());

const within = <T>({ organisationId }: Registered, act: (scope: Scope) => Promise<T>) =>
  app.installation.services.scopes.withOrg(jobPrincipal(organisationId, 'test'), act);

/** Signed in anew: the clock has moved since. */
async function reader(owner: Registered): Promise<{ token: string }> {
  const { email, password } = owner;
  const { body } = await app.call('POST', '/api/v1/auth/login', { body: { email, password } });
  return { token: body.accessToken };
}

const statement = async (token: string, month: string): Promise<Statement> =>
  (await app.call('GET', `/api/v1/credits/statements?month=${month}`, { token })).body;

async function tasksOf(token: string, month: string): Promise<TaskCost[]> {
  const all: TaskCost[] = [];
  for (let cursor = ''; ; ) {
    const path = `/api/v1/credits/statements/tasks?month=${month}&limit=7${cursor && `&cursor=${cursor}`}`;
    const { items, nextCursor } = (await app.call('GET', path, { token })).body;
    all.push(...items);
    if (nextCursor === null) return all;
    cursor = nextCursor;
  }
}

/** The lines of the export without its header; no cell of these has a comma. */
async function csvOf(token: string, month: string): Promise<string[][]> {
  const { text } = await app.call('GET', `/api/v1/credits/statements/csv?month=${month}`, { token });
  return text
    .trimEnd()
    .split('\r\n')
    .slice(1)
    .map((line) => line.split(','));
}

async function spend(owner: Registered, credits: number, by: { tool: string; memberId: string | null }) {
  const taskId = randomUUID();
  await within(owner, (scope) =>
    holdCredits(scope, {
      taskId,
      amount: toMillicredits(credits),
      expiresAt: new Date(scope.now().getTime() + dayMs),
      ...by,
    }),
  );
  await within(owner, (scope) => settleHold(scope, taskId, toMillicredits(credits)));
  return taskId;
}

const grant = (owner: Registered, credits: number, expiresAt?: Date) =>
  within(owner, async (scope) => {
    await openWallet(scope);
    const reason = '=HYPERLINK("https://evil.example")';
    await grantCredits(scope, {
      kind: 'grant',
      amount: toMillicredits(credits),
      reason,
      ...(expiresAt && { expiresAt }),
    });
  });

/** The organisations' own, which begins before the one of UTC. */
const monthNow = () =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris', year: 'numeric', month: '2-digit' }).format(
    app.clock.now(),
  );
const milli = (credits: number) => Math.round(credits * 1_000);
const sum = (credits: readonly number[]) => credits.reduce((all, one) => all + milli(one), 0);

/** Some weeks of an organisation. */
async function live(owner: Registered, random: ReturnType<typeof createRandom>): Promise<void> {
  const charged: string[] = [];
  const amount = () => (1 + random.below(5_000)) / 1_000;
  for (let step = 0; step < (full ? 120 : 40); step += 1) {
    const chance = random.below(100);
    if (chance < 20)
      await grant(owner, amount() * 3, new Date(app.clock.now().getTime() + random.below(20) * dayMs));
    else if (chance < 65) {
      const by = { tool: random.pick(tools), memberId: random.below(2) === 0 ? owner.userId : null };
      await spend(owner, amount(), by).then(
        (taskId) => charged.push(taskId),
        (error: Error) => expect(error.message).toBe('billing.insufficient_credits'),
      );
    } else if (chance < 75 && charged.length > 0) {
      const taskId = random.pick(charged);
      await within(owner, (scope) =>
        refundCharge(scope, taskId, { amount: toMillicredits(amount()), reason: 'test' }),
      );
    } else if (chance < 82) await expireCredits(app.installation.services);
    else app.clock.advance(random.below(5) * dayMs);
  }
}

describe('a statement', () => {
  it('adds up for any history, on the page and as CSV, and goes on where the month before ended', async () => {
    const random = createRandom(seed);
    for (let history = 0; history < (full ? 12 : 3); history += 1) {
      const owner = await registerOrganisation(app);
      const first = monthNow();
      await grant(owner, 10);
      await live(owner, random);
      const { token } = await reader(owner);
      let before = 0;
      for (let month = first; month <= monthNow(); month = after(month)) {
        const one = await statement(token, month);
        expect(milli(one.opening)).toBe(before);
        expect(milli(one.opening) + sum(one.lines.map(({ amount }) => amount))).toBe(milli(one.closing));
        const charges = one.lines.filter(({ kind }) => kind === 'charge' || kind === 'refund');
        const cost = -sum(charges.map(({ amount }) => amount));
        const tasks = await tasksOf(token, month);
        for (const costs of [one.tools, one.members, tasks])
          expect(sum(costs.map((line) => line.cost))).toBe(cost);
        await expectCsv(token, one);
        before = milli(one.closing);
      }
      expect(before).toBe(milli((await app.call('GET', '/api/v1/credits', { token })).body.settled));
    }
  });

  it('has no cell that a spreadsheet takes for a formula', async () => {
    const owner = await registerOrganisation(app);
    await grant(owner, 10);
    await spend(owner, 2.5, { tool: 'feel', memberId: owner.userId });
    const { token } = await reader(owner);
    const month = monthNow();
    const { text, headers } = await app.call('GET', `/api/v1/credits/statements/csv?month=${month}`, {
      token,
      headers: { 'accept-language': 'en' },
    });
    expect(headers['content-disposition']).toBe(`attachment; filename="credits-${month}.csv"`);
    expect(text).toContain(`"'=HYPERLINK(""https://evil.example"")",10,,10\r\n`);
    expect(text).toMatch(/,Task,charge,feel,Odile Martin,[0-9a-f-]{36},,,2\.5,7\.5\r\n/);
    expect(text).not.toMatch(/(^|,)"?[=+@-]/m);
  });

  it('is of the organisation alone, and for those who look after it', async () => {
    const [owner, other] = [await registerOrganisation(app), await registerOrganisation(app)];
    await grant(owner, 10);
    await spend(owner, 1, { tool: 'feel', memberId: owner.userId });
    const month = monthNow();
    expect(await statement(other.token, month)).toMatchObject({ opening: 0, lines: [], closing: 0 });
    expect(await tasksOf(other.token, month)).toEqual([]);
    expect(await csvOf(other.token, month)).toHaveLength(2);
    await app.database.query(`update memberships set role = 'member' where user_id = $1`, [other.userId]);
    app.clock.advance(1_000);
    for (const path of ['', '/tasks', '/csv']) {
      const { status } = await app.call('GET', `/api/v1/credits/statements${path}?month=${month}`, other);
      expect(status).toBe(403);
    }
  });

  it.each(['', '2026-13', '2026-1', '1999-01', '2026-11-01'])('of the month %j is refused', async (month) => {
    const owner = await registerOrganisation(app);
    const { status } = await app.call('GET', `/api/v1/credits/statements?month=${month}`, owner);
    expect(status).toBe(400);
  });
});

/** Begins and ends with the statement's balances, and each line's balance is the one before with what moved. */
async function expectCsv(token: string, { month, opening, closing }: Statement): Promise<void> {
  const lines = await csvOf(token, month);
  let balance = milli(opening);
  for (const [index, cells] of lines.entries()) {
    const [came = '', went = '', shown = ''] = cells.slice(-3);
    balance += milli(Number(came)) - milli(Number(went));
    expect([index, milli(Number(shown))]).toEqual([index, balance]);
  }
  expect(balance).toBe(milli(closing));
}

function after(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 7);
}
