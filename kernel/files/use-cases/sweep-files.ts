import { jobPrincipal, type Principal, type Services } from '#kernel/scope';
import { blobKey } from '../blob-key.ts';
import { doomIdleBlobs, forgetDoomedBlobs, releaseBlobs } from '../repo/blob.repo.ts';
import { deleteUnreferenced } from '../repo/file.repo.ts';

/** A page that is left open over night still sends the file that was uploaded into it. */
const unreferencedMs = 24 * 60 * 60 * 1000;
/** Longer than any upload takes between its reservation and its row. */
const idleMs = 60 * 60 * 1000;
const batch = 200;

/** Deletes files to which nothing refers, and bytes that no file shows. May be cut at any moment and run again. */
export async function sweepFiles(services: Services): Promise<void> {
  const now = services.clock.now();
  await services.staging.sweep(now);
  const organisations = await services.scopes.resolve('orgs_with_idle_files', now.toISOString());
  for (const { org_id } of organisations) {
    await sweepOrganisation(services, jobPrincipal(String(org_id), 'files: sweep'));
  }
}

/** The same for one organisation, whatever it has. */
export async function sweepOrganisation(services: Services, principal: Principal): Promise<void> {
  let deleted: number;
  do {
    deleted = await services.scopes.withOrg(principal, async (scope) => {
      const before = new Date(scope.now().getTime() - unreferencedMs);
      const released = await deleteUnreferenced(scope, { before, limit: batch });
      await releaseBlobs(scope, released);
      return released.length;
    });
  } while (deleted > 0);
  let doomed: string[];
  do {
    doomed = await services.scopes.withOrg(principal, (scope) =>
      doomIdleBlobs(scope, new Date(scope.now().getTime() - idleMs), batch),
    );
    // No scope is open while the store works, and nobody may store the same bytes before it is done.
    for (const sha256 of doomed) await services.fileStore.delete(blobKey(principal.orgId, sha256));
    await services.scopes.withOrg(principal, (scope) => forgetDoomedBlobs(scope, doomed));
  } while (doomed.length > 0);
}
