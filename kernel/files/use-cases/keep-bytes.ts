import { kernelErrors } from '#kernel/contract';
import { fail } from '#kernel/errors';
import type { FileSource } from '#kernel/file-store';
import type { Principal, Scope, Services } from '#kernel/scope';
import { blobKey } from '../blob-key.ts';
import { holdBlob, reserveBlob } from '../repo/blob.repo.ts';

/** A sweep that takes the very same bytes away needs a moment. */
const patience = { attempts: 100, pauseMs: 100 };

/**
 * Brings bytes into the store and then, in one transaction, the row that shows them. Killed between any two steps it
 * leaves a reservation, or bytes that no row shows: a sweep finds both, and nobody ever sees a row without its bytes.
 * @param show inserts the row; it runs in the transaction that counts it, and answers null when nothing shall be counted
 */
export async function keepBytes<T>(
  services: Services,
  principal: Principal,
  source: FileSource,
  show: (scope: Scope) => Promise<T | null>,
): Promise<T | null> {
  const key = blobKey(principal.orgId, source.sha256);
  await reserve(services, principal, source);
  if (!(await services.fileStore.exists(key))) await services.fileStore.put(key, source);
  return services.scopes.withOrg(principal, async (scope) => {
    const shown = await show(scope);
    if (shown === null) return null;
    // The reservation is an hour old at the least before a sweep looks at it, and no upload takes as long.
    return (await holdBlob(scope, source.sha256)) ? shown : fail(kernelErrors.unavailable);
  });
}

async function reserve(services: Services, principal: Principal, source: FileSource): Promise<void> {
  for (let attempt = 0; attempt < patience.attempts; attempt += 1) {
    if (await services.scopes.withOrg(principal, (scope) => reserveBlob(scope, source))) return;
    await new Promise((resolve) => setTimeout(resolve, patience.pauseMs));
  }
  fail(kernelErrors.unavailable);
}
