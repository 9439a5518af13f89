/**
 * What a hold costs, beside the least that could refuse to overdraw a wallet: one bare conditional UPDATE in a
 * transaction, on the same database and through the same pool, in the same run.
 *   npm run bench -- ledger [--holds 2000] [--at-once 8]
 * Prints holds a second and CPU of this process and of PostgreSQL; the settling of the same tasks, and the same holds under
 * three budgets, as well.
 */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { sql } from 'kysely';
import { boot } from '#kernel/boot';
import { createLogger } from '#kernel/log';
import { jobPrincipal, type Scope } from '#kernel/scope';
import { grantCredits, holdCredits, openWallet, settleHold } from '#modules/billing';
import { setBudgetContract } from '#modules/billing/contract';
import { openAccount } from '#testkit/api';
import { cpuMs, treeCpuMs } from '#testkit/processes';
import { serverModules } from '../modules/index.server.ts';

const { values } = parseArgs({
  options: { holds: { type: 'string', default: '2000' }, 'at-once': { type: 'string', default: '8' } },
});
const holds = Number(values.holds);
const atOnce = Number(values['at-once']);

interface Cost {
  readonly cpuMs: number;
  readonly perSecond: number;
}

const folder = mkdtempSync(join(tmpdir(), 'comptoir-bench-'));
const installation = await boot({
  modules: serverModules,
  demo: false,
  log: createLogger({ level: 'warn' }),
  environment: { NODE_ENV: 'test', PORT: '0', COMPTOIR_DATA: folder, RATE_LIMITS: 'off', MAIL_IN_PORT: '0' },
});
try {
  const { services } = installation;
  const { api, organisation, user } = await openAccount(installation.url);
  const [orgId, userId] = [organisation.id, user.id];
  const within = <T>(act: (scope: Scope) => Promise<T>) =>
    services.scopes.withOrg(jobPrincipal(orgId, 'bench'), act);
  await within(async (scope) => {
    await openWallet(scope);
    await grantCredits(scope, { kind: 'grant', amount: 1_000_000_000n });
  });
  const postgres = Number(readFileSync(join(folder, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);
  const tasks = Array.from({ length: holds }, () => randomUUID());
  const hold = (taskId: string) =>
    within((scope) =>
      holdCredits(scope, {
        taskId,
        tool: 'feel',
        memberId: userId,
        amount: 1_000n,
        expiresAt: new Date(Date.now() + 3_600_000),
      }),
    );
  const bare = () =>
    within((scope) =>
      sql`update credit_wallets set held = held + 0 where settled - held >= ${1_000}`.execute(
        scope.tables<unknown>(),
      ),
    );
  // Compiles and prepares what is measured.
  for (let turn = 0; turn < 200; turn += 1) await Promise.all([bare(), hold(randomUUID())]);
  const peer = await measure(tasks, bare, postgres);
  const ours = await measure(tasks, hold, postgres);
  const settled = await measure(tasks, (task) => within((scope) => settleHold(scope, task, 900n)), postgres);
  for (const of of [
    { kind: 'organisation' },
    { kind: 'tool', tool: 'feel' },
    { kind: 'member', memberId: userId },
  ] as const) {
    await api.call(setBudgetContract, { body: { of, limit: 1_000_000 } });
  }
  const budgeted = await measure(
    tasks.map(() => randomUUID()),
    hold,
    postgres,
  );
  const costs = { 'bare UPDATE': peer, hold: ours, settle: settled, 'hold under three budgets': budgeted };
  for (const [name, cost] of Object.entries(costs)) {
    console.log(
      `${name.padEnd(24)} ${cost.cpuMs.toFixed(2)} CPU-ms each, ${cost.perSecond.toFixed(0)} a second`,
    );
  }
  console.log(
    JSON.stringify({
      name: 'ledger',
      ours: Number(ours.cpuMs.toFixed(2)),
      peer: Number(peer.cpuMs.toFixed(2)),
      ratio: Number((ours.cpuMs / peer.cpuMs).toFixed(2)),
      unit: 'CPU-ms a hold, this process and PostgreSQL',
      note: `${ours.perSecond.toFixed(0)} holds a second, ${atOnce} at once on one wallet; peer = one conditional UPDATE in a transaction through the same pool; settling a task ${settled.cpuMs.toFixed(2)} CPU-ms, a hold under three budgets ${budgeted.cpuMs.toFixed(2)}`,
    }),
  );
} finally {
  await installation.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function measure(
  tasks: readonly string[],
  act: (task: string) => Promise<unknown>,
  postgres: number,
): Promise<Cost> {
  const cpu = () => cpuMs(process.pid) + treeCpuMs(postgres);
  const [before, since] = [cpu(), performance.now()];
  const waiting = [...tasks];
  const work = async () => {
    for (let task = waiting.pop(); task !== undefined; task = waiting.pop()) await act(task);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  const seconds = (performance.now() - since) / 1_000;
  return { cpuMs: (cpu() - before) / tasks.length, perSecond: tasks.length / seconds };
}
