import { fail } from '#kernel/errors';
import { newId } from '#kernel/ids';
import type { Scope } from '#kernel/scope';
import {
  mostOwnTemplates,
  type NewTemplate,
  type OwnTemplate,
  toolsErrors,
} from '../../../contract/index.ts';
import { insertTemplate, insertTemplateVersion, selectTemplates } from '../../repo/template.repo.ts';
import { checkFits } from './check-fits.ts';
import { getTemplate } from './get-template.ts';

/** @throws `tools.template_misfits`, `tools.too_many_templates` */
export async function createTemplate(scope: Scope, given: NewTemplate): Promise<OwnTemplate> {
  checkFits(given);
  const known = await selectTemplates(scope, mostOwnTemplates);
  if (known.length >= mostOwnTemplates) fail(toolsErrors.tooManyTemplates, { most: mostOwnTemplates });
  const id = newId();
  await insertTemplate(scope, id);
  await insertTemplateVersion(scope, { id, version: 1, restoredFrom: null }, given);
  return getTemplate(scope, id);
}
