import { fail } from '#kernel/errors';
import { type NewTemplate, templateMisfits, toolsErrors } from '../../../contract/index.ts';

/** @throws `tools.template_misfits` */
export function checkFits({ prompt, variables }: NewTemplate): void {
  const { missing, unknown } = templateMisfits(prompt, variables);
  const names = [...missing, ...unknown];
  if (names.length > 0) fail(toolsErrors.templateMisfits, { names: names.join(', ') });
}
