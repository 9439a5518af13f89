import { newId } from '#kernel/ids';
import { jobPrincipal, type Scope, type Services } from '#kernel/scope';
import { runImportJob } from '../../contract/index.ts';
import type { Reading } from '../crawl/reading.ts';
import { claimImport, renewLease, updateImport } from '../repo/import.repo.ts';
import { lockSource } from '../repo/source.repo.ts';
import { announceImport } from './announce-import.ts';
import { discoverPages } from './discover-pages.ts';
import { finishImport } from './finish-import.ts';
import { readNextPage } from './read-next-page.ts';

/** A worker that dies is believed alive for so long; then another goes on. */
const leaseMs = 10_000;
const heartbeatMs = 3_000;
/** After this the worker's place is given back, and the import queues again: others have documents too. */
const turnMs = 25_000;

/**
 * Goes on with an import: page by page, each written in a transaction of its own, so that whoever comes after a crash
 * begins where it was cut. Safe to call any number of times at once: one caller holds the lease.
 */
export async function runImport(
  services: Services,
  orgId: string,
  importId: string,
  signal: AbortSignal,
): Promise<void> {
  const principal = jobPrincipal(orgId, 'knowledge.run_import');
  const owner = newId();
  const turn = new AbortController();
  const claimed = await services.scopes.withOrg(principal, async (scope) => {
    const row = await claimImport(scope, importId, owner, leaseMs);
    const source = row && (await lockSource(scope, row.source_id));
    if (row) announceImport(scope, importId);
    return row && source ? { row, source } : null;
  });
  if (!claimed) return;
  const { row, source } = claimed;
  const reading: Reading = {
    services,
    principal,
    importId,
    owner,
    followsLinks: row.follows_links,
    signal: AbortSignal.any([signal, turn.signal]),
    source,
    robots: new Map(),
    patienceMs: 0,
  };
  const heartbeat = setInterval(() => {
    services.scopes
      .withOrg(principal, (scope) => renewLease(scope, importId, owner, leaseMs))
      .then((held) => held || turn.abort())
      .catch((error: unknown) => services.log.warn({ err: error, importId }, 'the lease was not renewed'));
  }, heartbeatMs);
  try {
    await takeTurn(row.discovered ? reading : await discoverPages(reading));
  } catch (error) {
    if (!reading.signal.aborted) throw error;
  } finally {
    clearInterval(heartbeat);
    await services.scopes.withOrg(principal, (scope) => release(scope, reading));
  }
}

async function takeTurn(reading: Reading): Promise<void> {
  const until = performance.now() + turnMs;
  while (!reading.signal.aborted && performance.now() < until) {
    const next = await readNextPage(reading);
    if (next === 'lost') return;
    if (next === 'none') return finishImport(reading);
  }
}

/** Lets somebody else go on, if this worker still holds what is not done. */
async function release(scope: Scope, { importId, owner }: Reading): Promise<void> {
  if (!(await renewLease(scope, importId, owner, leaseMs))) return;
  await updateImport(scope, importId, { lease_owner: null, lease_until: null });
  scope.enqueue(runImportJob, { importId });
}
