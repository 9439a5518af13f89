import { jobPrincipal, type Services } from '#kernel/scope';
import { deleteOldChecks } from '../repo/check.repo.ts';

const keptMs = 24 * 60 * 60 * 1_000;

/** Deletes checks a day after they were asked for. */
export async function purgeChecks(services: Services): Promise<void> {
  const before = new Date(services.clock.now().getTime() - keptMs);
  const found = await services.scopes.resolve('orgs_with_old_checks', before.toISOString());
  for (const { org_id: orgId } of found) {
    await services.scopes.withOrg(jobPrincipal(String(orgId), 'knowledge: old checks'), (scope) =>
      deleteOldChecks(scope, before),
    );
  }
}
