import { jobPrincipal, type Services } from '#kernel/scope';
import { readBlobKey } from '../blob-key.ts';
import { doomOrphans } from '../repo/blob.repo.ts';
import { sweepOrganisation } from './sweep-files.ts';

/** What is younger may belong to a row that is being written, or to a database that is being restored. */
const orphanMs = 24 * 60 * 60 * 1000;
const batch = 500;

/**
 * Looks through the whole store for bytes that no row knows: of organisations that are gone, or from after the moment to
 * which the database was put back. Reads the store page by page and holds no more than a batch.
 */
export async function sweepOrphans(services: Services): Promise<void> {
  const before = services.clock.now().getTime() - orphanMs;
  let found: { orgId: string; hashes: string[] } | undefined;
  const flush = async () => {
    if (!found) return;
    const { orgId, hashes } = found;
    found = undefined;
    const principal = jobPrincipal(orgId, 'files: sweep of the store');
    await services.scopes.withOrg(principal, (scope) => doomOrphans(scope, hashes));
    await sweepOrganisation(services, principal);
  };
  for await (const entry of services.fileStore.list()) {
    const key = readBlobKey(entry.key);
    if (!key || entry.modifiedAt.getTime() >= before) continue;
    if (found && (found.orgId !== key.orgId || found.hashes.length >= batch)) await flush();
    found ??= { orgId: key.orgId, hashes: [] };
    found.hashes.push(key.sha256);
  }
  await flush();
}
