import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { toolsErrors } from '../../contract/index.ts';
import { deleteGlossaryRow } from '../repo/glossary.repo.ts';

/** @throws `tools.glossary_not_found` */
export async function deleteGlossary(scope: Scope, id: string): Promise<void> {
  if (!(await deleteGlossaryRow(scope, id))) fail(toolsErrors.glossaryNotFound);
}
