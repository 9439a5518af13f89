import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { installRoot } from '#kernel/config';
import { jobPrincipal, type Scope } from '#kernel/scope';
import { createSecrets } from '#kernel/secrets';
import { expireCredits, grantCredits, openWallet, releaseHold, settleHold } from '#modules/billing';
import {
  createRandom,
  eventually,
  ledgerFaults,
  type Registered,
  registerOrganisation,
  type TestApp,
  testApp,
  testSecretKey,
} from '#testkit';
import { pause } from '#testkit/processes';
import type { LedgerDeed, LedgerOrder } from './ledger-worker.ts';

const full = process.env.COMPTOIR_TEST_FULL === '1';
const seed = Number(process.env.COMPTOIR_TEST_SEED ?? 1);
const lanes = 2;
const killsEach = full ? 25 : 3;
const timeoutMs = full ? 600_000 : 120_000;
const mostDeeds = full ? 150 : 25;
const mostMs = 1_500;
const applicationName = 'a ledger that is killed';
const worker = fileURLToPath(new URL('./ledger-worker.ts', import.meta.url));
/** The worker in one file, which starts in a fifth of the time; packages are found from where it lies. */
const bundle = join(installRoot(), 'node_modules', '.cache', `ledger-worker-${process.pid}.mjs`);

let app: TestApp;
let owner: Registered;
beforeAll(async () => {
  buildSync({
    entryPoints: [worker],
    absWorkingDir: installRoot(),
    outfile: bundle,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
  });
  app = await testApp();
  owner = await registerOrganisation(app);
});
afterAll(async () => {
  rmSync(bundle, { force: true });
  await app.stop();
});

const within = <T>(act: (scope: Scope) => Promise<T>) =>
  app.installation.services.scopes.withOrg(jobPrincipal(owner.organisationId, 'crash'), act);

/** As which the processes sign in: the application's own roles in this database. */
async function logins(): Promise<Pick<LedgerOrder, 'appUrl' | 'resolverUrl'>> {
  const [{ owner: jobs = '' } = {}] = await app.database.query<{ owner: string }>(
    `select pg_get_userbyid(nspowner) as owner from pg_namespace where nspname = 'jobs'`,
  );
  const secrets = createSecrets({ secretKey: testSecretKey });
  const login = (role: 'app' | 'resolver') => {
    const url = new URL(app.database.url);
    url.username = jobs.replace('jobs', role);
    url.searchParams.set('application_name', applicationName);
    url.password = secrets.derive(`kernel.database_role.${role}`, 24).toString('base64url');
    return url.href;
  };
  return { appUrl: login('app'), resolverUrl: login('resolver') };
}

/** One process after another, each killed at a random moment of its work. @returns what they were told */
async function lane(order: LedgerOrder, random: ReturnType<typeof createRandom>): Promise<LedgerDeed[]> {
  const deeds: LedgerDeed[] = [];
  for (let kill = 0; kill < killsEach; kill += 1) {
    const child = fork(bundle, { execArgv: [] });
    const ended = once(child, 'close');
    let left = 1 + random.below(mostDeeds);
    const enough = new Promise<void>((resolve) => {
      child.on('message', (deed: LedgerDeed) => {
        deeds.push(deed);
        // A slow machine does less rather than taking longer.
        if (deed.kind === 'ready') setTimeout(resolve, mostMs);
        left -= 1;
        if (left === 0) resolve();
      });
    });
    child.send({ ...order, seed: random.below(1_000_000) });
    await Promise.race([enough, ended]);
    // Not where a deed was told, but somewhere in the middle of others.
    await pause(random.below(30));
    child.kill('SIGKILL');
    expect(await ended).toEqual([null, 'SIGKILL']);
  }
  return deeds;
}

it(
  `is sound after ${lanes * killsEach} processes were killed in the middle of any steps (seed ${seed})`,
  async () => {
    const random = createRandom(seed);
    const tasks = Array.from({ length: full ? 2_000 : 30 }, () => randomUUID());
    const first = 50_000n;
    await within(async (scope) => {
      await openWallet(scope);
      await grantCredits(scope, { kind: 'grant', amount: first });
    });
    await app.call('PUT', '/api/v1/credits/budgets', {
      token: owner.token,
      body: { of: { kind: 'tool', tool: 'feel' }, limit: full ? 2_000 : 150 },
    });
    const { organisationId: orgId, userId: memberId } = owner;
    const order = { ...(await logins()), orgId, memberId, tasks, seed };
    const deeds = (await Promise.all(Array.from({ length: lanes }, () => lane(order, random)))).flat();
    expect(deeds.filter(({ kind }) => kind === 'failed')).toEqual([]);
    await untilGone();
    expect(await ledgerFaults(app.database, orgId)).toEqual([]);
    await expectKept(deeds);
    await recover();
    expect(await ledgerFaults(app.database, orgId)).toEqual([]);
    await expectKept(deeds);
    // Enough happened to mean something.
    for (const kind of full ? ['held', 'settled', 'granted', 'refunded'] : ['held']) {
      expect(deeds.filter((deed) => deed.kind === kind).length, kind).toBeGreaterThan(0);
    }
  },
  timeoutMs,
);

/** PostgreSQL may be at the last words of a process that is dead. */
const untilGone = () =>
  eventually(async () => {
    const query = 'select pid from pg_stat_activity where application_name = $1';
    expect(await app.database.query(query, [applicationName])).toEqual([]);
  });

interface StoredHold {
  readonly task_id: string;
  readonly status: string;
  readonly charged: string;
}

const holds = () =>
  app.database.query<StoredHold>(
    'select task_id, status, charged::text from credit_holds where org_id = $1',
    [owner.organisationId],
  );

/** Whatever a process was told before it died is so: its hold, what its task was charged, what came in and went back. */
async function expectKept(deeds: readonly LedgerDeed[]): Promise<void> {
  const stored = new Map((await holds()).map((hold) => [hold.task_id, hold]));
  const sums = { granted: 0n, refunded: 0n };
  for (const deed of deeds) {
    if (deed.kind === 'held') expect(stored.has(deed.task)).toBe(true);
    if (deed.kind === 'settled') {
      const hold = stored.get(deed.task);
      const said = { status: deed.charged === null ? 'released' : 'settled', charged: deed.charged ?? '0' };
      expect(hold).toMatchObject(said);
    }
    if (deed.kind === 'granted' || deed.kind === 'refunded') sums[deed.kind] += BigInt(deed.amount);
  }
  // What was committed and not told any more may only be more.
  const found = await app.database.query<{ kind: string; amount: string }>(
    `select t.kind, sum(e.amount)::text as amount
     from credit_transactions t join credit_entries e on e.org_id = t.org_id and e.transaction_id = t.id
     where t.org_id = $1 and e.account = 'credits' group by t.kind`,
    [owner.organisationId],
  );
  const inLedger = new Map(found.map(({ kind, amount }) => [kind, BigInt(amount)]));
  expect(inLedger.get('grant') ?? 0n).toBeGreaterThanOrEqual(sums.granted);
  expect(inLedger.get('refund') ?? 0n).toBeGreaterThanOrEqual(sums.refunded);
}

/** What another process does with what the dead ones left: each open hold is ended, charged or not, and asked twice. */
async function recover(): Promise<void> {
  const open = (await holds()).filter(({ status }) => status === 'held');
  for (const [index, { task_id: task }] of open.entries()) {
    const charged = index % 3 === 0 ? null : await within((scope) => settleHold(scope, task, 1n));
    if (charged === null) await within((scope) => releaseHold(scope, task));
    expect(await within((scope) => settleHold(scope, task, 2_000n))).toBe(charged);
  }
  await expireCredits(app.installation.services);
  expect((await holds()).filter(({ status }) => status === 'held')).toEqual([]);
  const { body } = await app.call('GET', '/api/v1/credits', { token: owner.token });
  expect(body.held).toBe(0);
}
