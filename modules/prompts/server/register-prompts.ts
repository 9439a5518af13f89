import { fail } from '#kernel/errors';
import type { Services } from '#kernel/scope';
import { promptsErrors } from '../contract/index.ts';
import type { Prompt } from './define-prompt.ts';

const registered = new WeakMap<Services, Map<string, Prompt>>();

/** Called by the module whose abilities use them, from its manifest's `register`. */
export function registerPrompts(services: Services, prompts: readonly Prompt[]): void {
  const known = registered.get(services) ?? new Map<string, Prompt>();
  for (const prompt of prompts) {
    if (known.has(prompt.name)) throw new Error(`The prompt ${prompt.name} is registered twice.`);
    known.set(prompt.name, prompt);
  }
  registered.set(services, known);
}

export const knownPrompts = (services: Services): readonly Prompt[] => [
  ...(registered.get(services)?.values() ?? []),
];

/** @throws `prompts.not_found` */
export const promptNamed = (services: Services, name: string): Prompt =>
  registered.get(services)?.get(name) ?? fail(promptsErrors.notFound, { name });
