import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { type Import, knowledgeErrors } from '../../contract/index.ts';
import { runningImport } from '../repo/import.repo.ts';
import { lockSource } from '../repo/source.repo.ts';
import { startImport } from './start-import.ts';

/** Reads a source once more, now. */
export async function readSource(scope: Scope, id: string): Promise<Import> {
  if (!(await lockSource(scope, id))) fail(knowledgeErrors.sourceNotFound);
  if (await runningImport(scope, id)) fail(knowledgeErrors.importState);
  return startImport(scope, id);
}
