import { jobPrincipal, type Scope, type Services } from '#kernel/scope';
import { burn } from '../burn.ts';
import { endedLots } from '../repo/lot.repo.ts';
import { lockWallet } from '../repo/wallet.repo.ts';
import { postTransaction } from './post-transaction.ts';

/** Takes away what is left of lots whose time is over. */
export async function expireCredits(services: Services): Promise<void> {
  const now = services.clock.now().toISOString();
  for (const { org_id } of await services.scopes.resolve('orgs_with_ending_credits', now)) {
    await services.scopes.withOrg(jobPrincipal(String(org_id), 'billing: expiry'), expire);
  }
}

/** A task that has been let begin is paid: what it holds outlives the lot, and ends with the next turn after it. */
async function expire(scope: Scope): Promise<void> {
  const wallet = await lockWallet(scope);
  if (!wallet) return;
  const shares = burn(await endedLots(scope), wallet.settled - wallet.held);
  if (shares.length === 0) return;
  const given = shares.map(({ lotId, amount }) => ({ lotId, amount: -amount }));
  await postTransaction(scope, { kind: 'expiry', against: 'expired', shares: given });
}
