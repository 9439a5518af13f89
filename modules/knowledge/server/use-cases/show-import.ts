import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { type Import, knowledgeErrors } from '../../contract/index.ts';
import { importState } from '../repo/import.repo.ts';
import { toImport } from '../views/import-view.ts';

/** An import as it stands now. */
export async function showImport(scope: Scope, id: string): Promise<Import> {
  const state = await importState(scope, id);
  return state ? toImport(state) : fail(knowledgeErrors.importNotFound);
}
