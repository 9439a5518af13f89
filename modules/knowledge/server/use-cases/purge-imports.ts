import { jobPrincipal, type Services } from '#kernel/scope';
import { deleteOldImports } from '../repo/import.repo.ts';

const keptMs = 30 * 24 * 60 * 60 * 1_000;

/** Deletes imports that ended 30 days ago, but for the last of each source. */
export async function purgeImports(services: Services): Promise<void> {
  const before = new Date(services.clock.now().getTime() - keptMs);
  const found = await services.scopes.resolve('orgs_with_old_imports', before.toISOString());
  for (const { org_id: orgId } of found) {
    await services.scopes.withOrg(jobPrincipal(String(orgId), 'knowledge: old imports'), (scope) =>
      deleteOldImports(scope, before),
    );
  }
}
