import { jobPrincipal, type Services } from '#kernel/scope';
import { abandonedHolds } from '../repo/hold.repo.ts';
import { releaseHold } from './release-hold.ts';

const atOnce = 100;

/** Gives back what is held for tasks that nobody works on any more: a crash left them behind. */
export async function releaseAbandonedHolds(services: Services): Promise<void> {
  const now = services.clock.now().toISOString();
  for (const { org_id } of await services.scopes.resolve('orgs_with_abandoned_holds', now)) {
    const principal = jobPrincipal(String(org_id), 'billing: abandoned holds');
    const tasks = await services.scopes.withOrg(principal, (scope) => abandonedHolds(scope, atOnce));
    for (const task of tasks) await services.scopes.withOrg(principal, (scope) => releaseHold(scope, task));
  }
}
