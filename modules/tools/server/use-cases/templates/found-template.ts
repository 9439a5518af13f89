import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { toolsErrors } from '../../../contract/index.ts';
import { findTemplate, type TemplateRow } from '../../repo/template.repo.ts';

/** The newest version. @throws `tools.own_template_not_found` */
export async function foundTemplate(scope: Scope, id: string): Promise<TemplateRow> {
  return (await findTemplate(scope, id)) ?? fail(toolsErrors.ownTemplateNotFound);
}
