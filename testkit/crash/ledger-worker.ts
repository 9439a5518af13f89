import { systemClock } from '#kernel/clock';
import { createLogger } from '#kernel/log';
import { createScopes, jobPrincipal, type Scope, type Services } from '#kernel/scope';
import {
  expireCredits,
  grantCredits,
  holdCredits,
  refundCharge,
  releaseAbandonedHolds,
  releaseHold,
  settleHold,
} from '#modules/billing';
import { createRandom } from '../random.ts';

/** What the process is told to do until somebody kills it. */
export interface LedgerOrder {
  readonly appUrl: string;
  readonly resolverUrl: string;
  readonly orgId: string;
  readonly memberId: string;
  /** Among which it chooses; other processes know them as well. */
  readonly tasks: readonly string[];
  readonly seed: number;
}

/** What the process was told by the ledger, once it was committed. */
export type LedgerDeed =
  | { readonly kind: 'ready' }
  | { readonly kind: 'held'; readonly task: string }
  /** `charged` is null where the hold had been released. */
  | { readonly kind: 'settled'; readonly task: string; readonly charged: string | null }
  | { readonly kind: 'granted' | 'refunded'; readonly amount: string }
  | { readonly kind: 'failed'; readonly message: string };

const atOnce = 6;
const mostHeld = 4_000;
/** What a schedule of chance must expect; anything else is a defect. */
const expected = /insufficient_credits|budget_exceeded|holds no credits/;

const tell = (deed: LedgerDeed) => process.send?.(deed);

process.once('message', (order: LedgerOrder) => {
  const random = createRandom(order.seed);
  const services = servicesOf(order);
  const act = () => step(services, order, random);
  // The first step waits for what is loaded and signed in to; whoever kills means to meet the others.
  const begin = services.scopes.withOrg(jobPrincipal(order.orgId, 'crash'), async () =>
    tell({ kind: 'ready' }),
  );
  for (let worker = 0; worker < atOnce; worker += 1) void begin.then(() => forEver(act));
});

async function forEver(act: () => Promise<void>): Promise<never> {
  for (;;) {
    await act().catch((error: unknown) => {
      if (!expected.test(String(error))) tell({ kind: 'failed', message: String(error) });
    });
  }
}

/** The ledger's own part of a process: no port, no queue, so that it starts within a second or two. */
function servicesOf({ appUrl, resolverUrl }: LedgerOrder): Services {
  // What the ledger's steps ask of their services, and nothing of the rest.
  const services = { clock: systemClock, log: createLogger({ level: 'silent' }) } as unknown as Services;
  const scopes = createScopes({ appUrl, resolverUrl, poolSize: atOnce + 1, services: () => services });
  return Object.assign(services, { scopes });
}

/** One step of a random schedule, on a task that others may be at as well. */
async function step(
  services: Services,
  { orgId, memberId, tasks }: LedgerOrder,
  random: ReturnType<typeof createRandom>,
): Promise<void> {
  const task = random.pick(tasks);
  const amount = BigInt(1 + random.below(mostHeld));
  const soon = new Date(Date.now() + random.below(800));
  const within = <T>(act: (scope: Scope) => Promise<T>) =>
    services.scopes.withOrg(jobPrincipal(orgId, 'crash'), act);
  const chance = random.below(100);
  if (chance < 40) {
    const hold = { taskId: task, tool: 'feel', memberId, amount, expiresAt: soon };
    if (await within((scope) => holdCredits(scope, hold))) tell({ kind: 'held', task });
  } else if (chance < 65) {
    const charged = await within((scope) => settleHold(scope, task, amount));
    tell({ kind: 'settled', task, charged: charged === null ? null : String(charged) });
  } else if (chance < 72) await within((scope) => releaseHold(scope, task));
  else if (chance < 82) {
    const back = await within((scope) => refundCharge(scope, task, { amount, reason: 'crash' }));
    tell({ kind: 'refunded', amount: String(back) });
  } else if (chance < 92) {
    await within((scope) => grantCredits(scope, { kind: 'grant', amount: amount * 3n, expiresAt: soon }));
    tell({ kind: 'granted', amount: String(amount * 3n) });
  } else if (chance < 96) await expireCredits(services);
  else await releaseAbandonedHolds(services);
}
