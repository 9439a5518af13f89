import { tasksErrors } from '#kernel/contract';
import { fail } from '#kernel/errors';
import type { Principal, Services } from '#kernel/scope';
import { defineTool } from '#kernel/tasks';
import { writerOf } from '#modules/ai';
import { type TryPromptInput, tryPromptInputSchema, tryPromptResultSchema } from '../../contract/index.ts';
import { checkText } from '../check-text.ts';
import type { Prompt } from '../define-prompt.ts';
import { fillWith } from '../fill-with.ts';
import { promptNamed } from '../register-prompts.ts';
import { tokensFor, tokensOf, writeFilled } from '../write-filled.ts';
import { fillFor } from './fill-for.ts';

const maxMs = 5 * 60 * 1_000;

/** Has a prompt written once, so that whoever edits it sees what it gives. */
export const tryPromptTool = defineTool({
  name: 'prompts.try',
  pricedAs: 'write',
  input: tryPromptInputSchema,
  step: tryPromptResultSchema,
  result: tryPromptResultSchema,
  maxMs,
  async measure(services, principal, input) {
    await writerOf(services, principal.orgId);
    return { title: input.name, units: tokensFor(await filled(services, principal, input)), files: [] };
  },
  async run(run, input) {
    if (run.steps.length > 0) return;
    const asked = await filled(run.services, run.principal, input);
    const written = await writeFilled(run, asked);
    await run.finish({ ...written, prompt: asked.by }, tokensOf(written));
  },
  assemble: ([step]) => step ?? fail(tasksErrors.failed),
  textOf: ({ text }) => text,
  exports: { txt: { mediaType: 'text/plain; charset=utf-8', write: ({ result }) => result.text } },
});

async function filled(services: Services, principal: Principal, input: TryPromptInput) {
  const prompt = promptNamed(services, input.name);
  const values = valuesFor(prompt, input);
  if (input.text === undefined) {
    return services.scopes.withOrg(principal, (scope) => fillFor(scope, prompt, values));
  }
  checkText(prompt, input.text);
  return { ...fillWith(prompt, input.text, values), by: { name: prompt.name, version: null } };
}

/** What is given, and the samples of the rest. */
const valuesFor = ({ variables }: Prompt, { values = {}, language }: TryPromptInput) =>
  Object.fromEntries(variables.map(({ name, sample }) => [name, values[name] ?? sample[language]]));
