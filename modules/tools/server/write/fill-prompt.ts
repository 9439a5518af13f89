import { fail } from '#kernel/errors';
import { type TemplateVariable, toolsErrors, type WriteInput, writeTemplates } from '../../contract/index.ts';
import { ownPromptTokens, templatePrompts } from './template-prompts.ts';

export interface FilledPrompt {
  readonly prompt: string;
  readonly maxTokens: number;
}

type Values = NonNullable<WriteInput['variables']>;

const PLACE = /\{\{\s*([\w.-]{1,60})\s*\}\}/g;

/**
 * What is asked, its variables in their places. Whatever is wrong with them is told before anything is spent.
 * @throws `tools.template_not_found`, `tools.variable_missing`, `tools.variable_unknown`, `tools.variable_invalid`
 */
export function fillPrompt({ templateId, prompt = '', variables = {} }: WriteInput): FilledPrompt {
  if (templateId === undefined) return { prompt: fillOwn(prompt, variables), maxTokens: ownPromptTokens };
  const template = writeTemplates.find(({ id }) => id === templateId);
  const words = templatePrompts.get(templateId);
  if (!template || !words) return fail(toolsErrors.templateNotFound, { template: templateId });
  checkVariables(template.variables, variables);
  const lines = words.prompt.split('\n').filter((line) => !dropped(line, variables));
  return { prompt: fill(lines.join('\n'), variables), maxTokens: words.maxTokens };
}

/** Every variable of a prompt of one's own is required. */
function fillOwn(prompt: string, variables: Values): string {
  const names = [...new Set(Array.from(prompt.matchAll(PLACE), ([, name = '']) => name))];
  checkVariables(
    names.map((name) => ({ name, kind: 'text', required: true })),
    variables,
  );
  return fill(prompt, variables);
}

function checkVariables(known: readonly TemplateVariable[], given: Values): void {
  const missing = known.filter(({ name, required }) => required && isEmpty(given[name]));
  if (missing.length > 0) fail(toolsErrors.variableMissing, { names: namesOf(missing) });
  const unknown = Object.keys(given).filter((name) => !known.some((one) => one.name === name));
  if (unknown.length > 0) fail(toolsErrors.variableUnknown, { names: unknown.join(', ') });
  const invalid = known.filter(({ name, kind, choices = [] }) => {
    const value = given[name];
    if (isEmpty(value)) return false;
    if (kind === 'choice') return !choices.includes(String(value));
    return kind === 'line' && /[\r\n]/.test(String(value));
  });
  if (invalid.length > 0) fail(toolsErrors.variableInvalid, { names: namesOf(invalid) });
}

const namesOf = (variables: readonly TemplateVariable[]): string =>
  variables.map(({ name }) => name).join(', ');

const isEmpty = (value: string | number | undefined): boolean =>
  value === undefined || String(value).trim() === '';

const dropped = (line: string, given: Values): boolean =>
  Array.from(line.matchAll(PLACE)).some(([, name = '']) => isEmpty(given[name]));

/** In one pass: what stands in a value is not looked through again. */
const fill = (text: string, given: Values): string =>
  text.replace(PLACE, (_place, name: string) => String(given[name] ?? ''));
