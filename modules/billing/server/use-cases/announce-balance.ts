import { jobPrincipal, type Scope, type Services } from '#kernel/scope';
import { billingEvents } from '../../contract/index.ts';
import { readWallet, type Wallet } from '../repo/wallet.repo.ts';
import { presentBalance } from './present-balance.ts';

/** As long as an open page may be behind. */
const tellAfterMs = 100;

/** Of each installation: the organisations whose open pages are about to be told. */
const waiting = new WeakMap<Services, Set<string>>();

/**
 * Tells open pages what the wallet holds, soon after the commit and at most ten times a second: they show the newest
 * balance and none of those on the way, and telling of each would cost twice what a hold does. Whoever crashes in
 * between tells nothing; the next change does.
 */
export function announceBalance(scope: Scope, wallet: Wallet | undefined): Wallet {
  if (!wallet) throw new Error('Credits are moved in a wallet that was opened.');
  scope.afterCommit(() => tellSoon(scope.services, scope.orgId));
  return wallet;
}

function tellSoon(services: Services, orgId: string): void {
  const organisations = waiting.get(services) ?? new Set();
  waiting.set(services, organisations);
  if (organisations.has(orgId)) return;
  organisations.add(orgId);
  const timer = setTimeout(() => {
    organisations.delete(orgId);
    // An installation that has stopped meanwhile has nobody to tell.
    tell(services, orgId).catch((error: unknown) =>
      services.log.debug({ err: error }, 'balance was not told'),
    );
  }, tellAfterMs);
  timer.unref();
}

async function tell(services: Services, orgId: string): Promise<void> {
  await services.scopes.withOrg(jobPrincipal(orgId, 'billing: balance'), async (scope) => {
    const wallet = await readWallet(scope);
    if (wallet) scope.emit(billingEvents.balanceChanged, presentBalance(wallet));
  });
}
