import type { Scope } from '#kernel/scope';
import type { Prompt } from '../define-prompt.ts';
import type { PromptValues } from '../fill-prompt.ts';
import { fillWith } from '../fill-with.ts';
import type { FilledPrompt } from '../write-filled.ts';
import { promptFor } from './prompt-for.ts';

/** A prompt as a model is to read it, and which version of its text that is. */
export interface AskedPrompt extends FilledPrompt {
  /** Kept with what is written by it. */
  readonly by: { readonly name: string; readonly version: number };
}

/** A prompt in the organisation's words, its variables in their places, those that somebody outside said between tags. */
export async function fillFor(scope: Scope, prompt: Prompt, values: PromptValues): Promise<AskedPrompt> {
  const { text, version } = await promptFor(scope, prompt);
  return { ...fillWith(prompt, text, values), by: { name: prompt.name, version } };
}
