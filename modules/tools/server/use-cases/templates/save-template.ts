import type { Scope } from '#kernel/scope';
import type { OwnTemplate, SavedTemplate } from '../../../contract/index.ts';
import { addTemplateVersion } from './add-template-version.ts';
import { checkFits } from './check-fits.ts';

/** @throws `tools.template_misfits`, and as `addTemplateVersion` */
export async function saveTemplate(
  scope: Scope,
  id: string,
  { madeFrom, ...given }: SavedTemplate,
): Promise<OwnTemplate> {
  checkFits(given);
  return addTemplateVersion(scope, { id, madeFrom, restoredFrom: null }, given);
}
