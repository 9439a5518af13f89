import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { toolsErrors } from '../../../contract/index.ts';
import { deleteTemplateRow } from '../../repo/template.repo.ts';

/** @throws `tools.own_template_not_found` */
export async function deleteTemplate(scope: Scope, id: string): Promise<void> {
  if (!(await deleteTemplateRow(scope, id))) fail(toolsErrors.ownTemplateNotFound);
}
