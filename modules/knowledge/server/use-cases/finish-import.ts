import { nextReadAt } from '../crawl/next-read-at.ts';
import type { Reading } from '../crawl/reading.ts';
import { holdImport, updateImport } from '../repo/import.repo.ts';
import { pageFates } from '../repo/import-page.repo.ts';
import { hasOpen } from '../repo/proposal.repo.ts';
import { updateSourceRow } from '../repo/source.repo.ts';
import { announceImport } from './announce-import.ts';

/** Ends an import that has read all its pages: proposals wait for a member, or nothing is left to do. */
export async function finishImport({ services, principal, importId, owner, source }: Reading): Promise<void> {
  await services.scopes.withOrg(principal, async (scope) => {
    if (!(await holdImport(scope, importId, owner))) return;
    const { good, reason } = await pageFates(scope, importId);
    const open = await hasOpen(scope, importId);
    const failed = good === 0 && !open;
    await updateImport(scope, importId, {
      status: failed ? 'failed' : open ? 'review' : 'done',
      problem: failed ? (reason ?? 'empty') : null,
      finished_at: scope.now(),
      lease_owner: null,
      lease_until: null,
    });
    if (source.schedule !== 'never') {
      await updateSourceRow(scope, source.id, { next_read_at: nextReadAt(source.schedule, scope.now()) });
    }
    announceImport(scope, importId);
  });
}
