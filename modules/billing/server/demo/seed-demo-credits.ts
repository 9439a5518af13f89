import { jobPrincipal, type Services } from '#kernel/scope';
import { demoAccount } from '#modules/accounts';
import { toMillicredits } from '../credits.ts';
import { grantCredits } from '../use-cases/grant-credits.ts';
import { openWallet } from '../use-cases/open-wallet.ts';

/** Plenty for trying every tool many times. */
const demoCredits = 10_000;

/** The demo shop can pay what it tries; a wallet that is there already stays as it is. */
export async function seedDemoCredits(services: Services): Promise<void> {
  const demo = await demoAccount(services);
  if (!demo) return;
  await services.scopes.withOrg(jobPrincipal(demo.orgId, 'demo'), async (scope) => {
    if (!(await openWallet(scope))) return;
    await grantCredits(scope, { kind: 'grant', amount: toMillicredits(demoCredits) });
  });
}
