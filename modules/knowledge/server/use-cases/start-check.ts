import { newId } from '#kernel/ids';
import type { Scope } from '#kernel/scope';
import { type Change, type Check, runCheckJob } from '../../contract/index.ts';
import { mostCases } from '../corpus/limits.ts';
import { countCases } from '../repo/case.repo.ts';
import { insertCheck } from '../repo/check.repo.ts';
import { showCheck } from './show-check.ts';
import { showImport } from './show-import.ts';

/** Begins to ask the cases, in the background; where there are none, it is done at once. */
export async function startCheck(scope: Scope, change: Change): Promise<Check> {
  if (change.kind === 'import') await showImport(scope, change.importId);
  const id = newId();
  const total = await countCases(scope, mostCases);
  await insertCheck(scope, { id, change, total, status: total === 0 ? 'done' : 'running' });
  if (total > 0) scope.enqueue(runCheckJob, { checkId: id });
  return showCheck(scope, id);
}
