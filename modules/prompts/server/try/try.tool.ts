import type { Scope } from '#kernel/scope';
import { type TryPromptInput, tryPromptInputSchema, tryPromptResultSchema } from '../../contract/index.ts';
import { checkText } from '../check-text.ts';
import type { Prompt } from '../define-prompt.ts';
import { defineWritingTool } from '../define-writing-tool.ts';
import { fillWith } from '../fill-with.ts';
import { promptNamed } from '../register-prompts.ts';
import { fillFor } from '../use-cases/fill-for.ts';

/** Has a prompt written once, so that whoever edits it sees what it gives. */
export const tryTool = defineWritingTool({
  name: 'prompts.try',
  input: tryPromptInputSchema,
  result: tryPromptResultSchema,
  read: async (scope, input) => ({ title: input.name, asked: await filled(scope, input) }),
  resultOf: (written, { asked }) => ({ ...written, prompt: asked.by }),
  textOf: ({ text }) => text,
});

async function filled(scope: Scope, input: TryPromptInput) {
  const prompt = promptNamed(scope.services, input.name);
  const values = valuesFor(prompt, input);
  if (input.text === undefined) return fillFor(scope, prompt, values);
  checkText(prompt, input.text);
  return { ...fillWith(prompt, input.text, values), by: { name: prompt.name, version: null } };
}

/** What is given, and the samples of the rest. */
const valuesFor = ({ variables }: Prompt, { values = {}, language }: TryPromptInput) =>
  Object.fromEntries(variables.map(({ name, sample }) => [name, values[name] ?? sample[language]]));
