import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { type OwnTemplate, toolsErrors } from '../../../contract/index.ts';
import { findTemplate } from '../../repo/template.repo.ts';
import { addTemplateVersion } from './add-template-version.ts';
import { foundTemplate } from './found-template.ts';

/** @throws `tools.template_version_not_found`, and as `addTemplateVersion` */
export async function restoreTemplate(
  scope: Scope,
  id: string,
  { version, madeFrom }: { readonly version: number; readonly madeFrom: number },
): Promise<OwnTemplate> {
  await foundTemplate(scope, id);
  const row =
    (await findTemplate(scope, id, version)) ?? fail(toolsErrors.templateVersionNotFound, { version });
  return addTemplateVersion(scope, { id, madeFrom, restoredFrom: version }, row);
}
