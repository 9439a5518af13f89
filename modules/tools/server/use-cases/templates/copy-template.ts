import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { promptFor } from '#modules/prompts';
import { type OwnTemplate, toolsErrors, writeTemplates } from '../../../contract/index.ts';
import { templatePrompt } from '../../write/template-prompts.ts';
import { createTemplate } from './create-template.ts';

/** @throws `tools.template_not_found`, `tools.too_many_templates` */
export async function copyTemplate(
  scope: Scope,
  { templateId, name }: { readonly templateId: string; readonly name: string },
): Promise<OwnTemplate> {
  const template = writeTemplates.find(({ id }) => id === templateId);
  const ours = templatePrompt(templateId);
  if (!template || !ours) return fail(toolsErrors.templateNotFound, { template: templateId });
  const { text } = await promptFor(scope, ours);
  // The organisation's words may leave out what is not required.
  const variables = template.variables.filter((one) => text.includes(`{{${one.name}}}`));
  return createTemplate(scope, {
    name,
    prompt: text,
    variables: variables.map(({ name: called, kind, required = false, choices }) => ({
      name: called,
      kind,
      required,
      ...(choices && { choices: [...choices] }),
    })),
  });
}
