import { betweenTags } from '#modules/ai';
import type { Prompt } from './define-prompt.ts';
import { fillPrompt, isGiven, type PromptValues } from './fill-prompt.ts';
import type { FilledPrompt } from './write-filled.ts';

/** A text of a prompt with its variables in their places, those that somebody outside said between tags. */
export function fillWith(prompt: Prompt, text: string, values: PromptValues): FilledPrompt {
  const said = new Set(prompt.variables.filter((one) => one.said).map(({ name }) => name));
  const given = Object.entries(values).map(([name, value]) => [
    name,
    said.has(name) && isGiven(value) ? betweenTags(name, String(value)) : value,
  ]);
  return { prompt: fillPrompt(text, Object.fromEntries(given)), maxTokens: prompt.maxTokens };
}
