import { newId } from '#kernel/ids';
import type { Scope } from '#kernel/scope';
import { type Import, runImportJob } from '../../contract/index.ts';
import { insertImport } from '../repo/import.repo.ts';
import { announceImport } from './announce-import.ts';
import { showImport } from './show-import.ts';

/** Begins to read a source, in the background. */
export async function startImport(scope: Scope, sourceId: string): Promise<Import> {
  const id = newId();
  await insertImport(scope, {
    id,
    source_id: sourceId,
    status: 'waiting',
    problem: null,
    lease_owner: null,
    lease_until: null,
    woken_at: scope.now(),
    created_by: scope.principal.kind === 'member' ? scope.principal.userId : null,
    created_at: scope.now(),
    finished_at: null,
  });
  scope.enqueue(runImportJob, { importId: id });
  announceImport(scope, id);
  return showImport(scope, id);
}
