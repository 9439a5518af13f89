import { fail } from '#kernel/errors';
import { inboxErrors, unknownVariables } from '../../contract/index.ts';

/** Refuses a text with braces around what is no variable: a visitor would read them. */
export function checkVariables(text: string): void {
  const [unknown] = unknownVariables(text);
  if (unknown !== undefined) fail(inboxErrors.variableUnknown, { name: `{{${unknown}}}` });
}
