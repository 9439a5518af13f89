import { jobPrincipal, type Services } from '#kernel/scope';
import { runImportJob } from '../../contract/index.ts';
import { forgottenImports } from '../repo/import.repo.ts';

/** Whoever works on an import says so more often than this. */
const forgottenMs = 15_000;
const atOnce = 50;

/** Wakes imports whose worker died, or whose wake-up was lost. */
export async function sweepImports(services: Services): Promise<void> {
  const before = new Date(services.clock.now().getTime() - forgottenMs);
  const found = await services.scopes.resolve('orgs_with_waiting_imports', before.toISOString());
  for (const { org_id: orgId } of found) {
    await services.scopes.withOrg(jobPrincipal(String(orgId), 'knowledge: imports'), async (scope) => {
      for (const importId of await forgottenImports(scope, before, atOnce)) {
        scope.enqueue(runImportJob, { importId });
      }
    });
  }
}
