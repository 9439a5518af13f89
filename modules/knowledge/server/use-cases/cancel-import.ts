import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { type Import, knowledgeErrors } from '../../contract/index.ts';
import { lockImport, updateImport } from '../repo/import.repo.ts';
import { announceImport } from './announce-import.ts';
import { showImport } from './show-import.ts';

/** Stops reading: whoever works on it notices before the next page, and writes nothing more. */
export async function cancelImport(scope: Scope, id: string): Promise<Import> {
  const row = (await lockImport(scope, id)) ?? fail(knowledgeErrors.importNotFound);
  if (row.status !== 'waiting' && row.status !== 'running') fail(knowledgeErrors.importState);
  await updateImport(scope, id, {
    status: 'cancelled',
    lease_owner: null,
    lease_until: null,
    finished_at: scope.now(),
  });
  announceImport(scope, id);
  return showImport(scope, id);
}
