import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { type Import, knowledgeErrors, runImportJob } from '../../contract/index.ts';
import { lockImport, updateImport } from '../repo/import.repo.ts';
import { requeueFailed } from '../repo/import-page.repo.ts';
import { announceImport } from './announce-import.ts';
import { showImport } from './show-import.ts';

/** Goes on where an import ended, and reads again what failed. */
export async function retryImport(scope: Scope, id: string): Promise<Import> {
  const row = (await lockImport(scope, id)) ?? fail(knowledgeErrors.importNotFound);
  if (row.status === 'waiting' || row.status === 'running') fail(knowledgeErrors.importState);
  await requeueFailed(scope, id);
  await updateImport(scope, id, {
    status: 'waiting',
    problem: null,
    finished_at: null,
    woken_at: scope.now(),
    // What a site's robots.txt forbade at first may be allowed by now.
    ...(row.status === 'failed' && { discovered: false }),
  });
  scope.enqueue(runImportJob, { importId: id });
  announceImport(scope, id);
  return showImport(scope, id);
}
