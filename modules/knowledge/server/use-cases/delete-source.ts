import { fail } from '#kernel/errors';
import { detachFiles } from '#kernel/files';
import type { Scope } from '#kernel/scope';
import { knowledgeErrors } from '../../contract/index.ts';
import { deleteSourceRow } from '../repo/source.repo.ts';

/** Forgets a source and its imports; articles that came from it stay. */
export async function deleteSource(scope: Scope, id: string): Promise<void> {
  if (!(await deleteSourceRow(scope, id))) fail(knowledgeErrors.sourceNotFound);
  await detachFiles(scope, { kind: 'knowledge.source', ids: [id] });
}
