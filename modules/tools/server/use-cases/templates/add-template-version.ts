import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { type NewTemplate, type OwnTemplate, toolsErrors } from '../../../contract/index.ts';
import { advanceTemplate, insertTemplateVersion } from '../../repo/template.repo.ts';
import { foundTemplate } from './found-template.ts';
import { getTemplate } from './get-template.ts';

interface Added {
  readonly id: string;
  /** The newest version when its author began. */
  readonly madeFrom: number;
  readonly restoredFrom: number | null;
}

/** @throws `tools.own_template_not_found`, `tools.changed_meanwhile` */
export async function addTemplateVersion(
  scope: Scope,
  { id, madeFrom, restoredFrom }: Added,
  given: NewTemplate,
): Promise<OwnTemplate> {
  await foundTemplate(scope, id);
  if (!(await advanceTemplate(scope, id, madeFrom))) fail(toolsErrors.changedMeanwhile);
  await insertTemplateVersion(scope, { id, version: madeFrom + 1, restoredFrom }, given);
  return getTemplate(scope, id);
}
