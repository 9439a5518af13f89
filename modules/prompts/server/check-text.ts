import { fail } from '#kernel/errors';
import { misfits, promptsErrors } from '../contract/index.ts';
import type { Prompt } from './define-prompt.ts';

/** @throws `prompts.variable_unknown`, `prompts.variable_missing` */
export function checkText(prompt: Prompt, text: string): void {
  const { missing, unknown } = misfits(prompt.variables, text);
  const known = prompt.variables.map(({ name }) => name).join(', ');
  if (unknown.length > 0) fail(promptsErrors.variableUnknown, { names: unknown.join(', '), known });
  if (missing.length > 0) fail(promptsErrors.variableMissing, { names: missing.join(', ') });
}
