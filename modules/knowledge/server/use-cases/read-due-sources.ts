import { jobPrincipal, type Scope, type Services } from '#kernel/scope';
import { nextReadAt } from '../crawl/next-read-at.ts';
import { runningImport } from '../repo/import.repo.ts';
import { dueSources, updateSourceRow } from '../repo/source.repo.ts';
import { startImport } from './start-import.ts';

const atOnce = 20;

/** Reads again each source whose time has come, once. */
export async function readDueSources(services: Services): Promise<void> {
  const found = await services.scopes.resolve('orgs_with_due_sources', services.clock.now().toISOString());
  for (const { org_id: orgId } of found) {
    const principal = jobPrincipal(String(orgId), 'knowledge: sources that are read again');
    let read: number;
    do read = await services.scopes.withOrg(principal, readSome);
    while (read === atOnce);
  }
}

async function readSome(scope: Scope): Promise<number> {
  const due = await dueSources(scope, atOnce);
  for (const { id, schedule } of due) {
    await updateSourceRow(scope, id, { next_read_at: nextReadAt(schedule, scope.now()) });
    if (!(await runningImport(scope, id))) await startImport(scope, id);
  }
  return due.length;
}
