import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { betweenTags } from '#modules/ai';
import { fillPrompt, isGiven } from '#modules/prompts';
import { toolsErrors, type WriteInput } from '../../../contract/index.ts';
import { findTemplate } from '../../repo/template.repo.ts';
import { checkVariables } from '../../write/check-template.ts';

/**
 * What a template of the organisation's own asks a model for, and which version of it that is. Texts go in between tags.
 * @throws `tools.own_template_not_found`, `tools.variable_missing`, `tools.variable_unknown`, `tools.variable_invalid`
 */
export async function askTemplate(
  scope: Scope,
  templateId: string,
  { templateVersion, variables = {} }: Pick<WriteInput, 'templateVersion' | 'variables'>,
): Promise<{
  readonly prompt: string;
  readonly template: { readonly id: string; readonly version: number };
}> {
  const row =
    (await findTemplate(scope, templateId, templateVersion)) ?? fail(toolsErrors.ownTemplateNotFound);
  checkVariables(row.variables, variables);
  const texts = new Set(row.variables.filter(({ kind }) => kind === 'text').map(({ name }) => name));
  const values = Object.entries(variables).map(([name, value]) => [
    name,
    texts.has(name) && isGiven(value) ? betweenTags(name, String(value)) : value,
  ]);
  return {
    prompt: fillPrompt(row.prompt, Object.fromEntries(values)),
    template: { id: row.template_id, version: row.version },
  };
}
