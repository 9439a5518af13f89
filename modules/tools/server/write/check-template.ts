import { fail } from '#kernel/errors';
import { isGiven, type Prompt } from '#modules/prompts';
import { placesIn } from '#modules/prompts/contract';
import { type TemplateVariable, toolsErrors, type WriteInput, writeTemplates } from '../../contract/index.ts';
import { templatePrompt } from './template-prompts.ts';

type Values = NonNullable<WriteInput['variables']>;

/**
 * The prompt behind the template that is asked for; null for a prompt of one's own. Whatever is wrong with its variables is
 * told before anything is spent.
 * @throws `tools.template_not_found`, `tools.variable_missing`, `tools.variable_unknown`, `tools.variable_invalid`
 */
export function checkTemplate({ templateId, prompt = '', variables = {} }: WriteInput): Prompt | null {
  if (templateId === undefined) {
    // Every variable of a prompt of one's own is required.
    checkVariables(
      placesIn(prompt).map((name) => ({ name, kind: 'text', required: true })),
      variables,
    );
    return null;
  }
  const template = writeTemplates.find(({ id }) => id === templateId);
  const words = templatePrompt(templateId);
  if (!template || !words) return fail(toolsErrors.templateNotFound, { template: templateId });
  checkVariables(template.variables, variables);
  return words;
}

/** @throws `tools.variable_missing`, `tools.variable_unknown`, `tools.variable_invalid` */
export function checkVariables(known: readonly TemplateVariable[], given: Values): void {
  const missing = known.filter(({ name, required }) => required && !isGiven(given[name]));
  if (missing.length > 0) fail(toolsErrors.variableMissing, { names: namesOf(missing) });
  const unknown = Object.keys(given).filter((name) => !known.some((one) => one.name === name));
  if (unknown.length > 0) fail(toolsErrors.variableUnknown, { names: unknown.join(', ') });
  const invalid = known.filter((one) => isGiven(given[one.name]) && !takes(one, String(given[one.name])));
  if (invalid.length > 0) fail(toolsErrors.variableInvalid, { names: namesOf(invalid) });
}

function takes({ kind, choices = [] }: TemplateVariable, value: string): boolean {
  if (kind === 'choice') return choices.includes(value);
  if (kind === 'number') return Number.isFinite(Number(value.replace(',', '.')));
  if (kind === 'date') return isDay(value);
  return kind === 'text' || !/[\r\n]/.test(value);
}

/** A day that there is, as ISO 8601 writes it. */
const isDay = (value: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(value) && new Date(`${value}T00:00:00Z`).toJSON()?.startsWith(value) === true;

const namesOf = (variables: readonly TemplateVariable[]): string =>
  variables.map(({ name }) => name).join(', ');
