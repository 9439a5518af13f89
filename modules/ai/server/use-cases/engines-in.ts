import type { Scope, Services } from '#kernel/scope';
import { chooseEngines, type OrganisationEngines } from '../choose-engines.ts';
import { machineEngines } from '../machine-engines.ts';
import { accessBy } from '../own-access.ts';
import type { EngineKeyRow } from '../repo/engine-key.repo.ts';
import { storedKeys } from './stored-keys.ts';

/** Those that were not asked for longest are made anew: it is a matter of microseconds. */
const mostKept = 1_000;
interface Kept {
  /** The keys by which they were made, as they are stored. */
  readonly keys: string;
  readonly engines: OrganisationEngines;
}
const kept = new WeakMap<Services, Map<string, Kept>>();

/**
 * Who does an organisation's work, where a scope is open: they are named here and asked once it is closed. The keys are read each
 * time, so that a change counts at once in every process.
 */
export async function enginesIn(scope: Scope): Promise<OrganisationEngines> {
  const { services, orgId } = scope;
  const rows = await storedKeys(scope);
  const known = kept.get(services) ?? new Map<string, Kept>();
  kept.set(services, known);
  const keys = JSON.stringify(rows);
  const found = known.get(orgId);
  const engines = found?.keys === keys ? found.engines : await makeEngines(services, orgId, rows);
  known.delete(orgId);
  known.set(orgId, { keys, engines });
  const [oldest] = known.keys();
  if (known.size > mostKept && oldest !== undefined) known.delete(oldest);
  return engines;
}

async function makeEngines(
  services: Services,
  orgId: string,
  rows: readonly EngineKeyRow[],
): Promise<OrganisationEngines> {
  const own = rows.flatMap((row) => {
    const access = accessBy(services, orgId, row);
    if (access) return [{ vendor: row.vendor, access }];
    services.log.warn(
      { orgId, vendor: row.vendor },
      'a key was sealed with an unknown SECRET_KEY: it is not used',
    );
    return [];
  });
  return chooseEngines(services, orgId, own, await machineEngines(services));
}
