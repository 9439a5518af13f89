import { placesIn, replacePlaces } from '../contract/index.ts';

/** By name; what is undefined or blank is not given. */
export type PromptValues = Readonly<Record<string, string | number | undefined>>;

export const isGiven = (value: string | number | undefined): boolean =>
  value !== undefined && String(value).trim() !== '';

/**
 * The text with its variables in their places, in one pass: what stands in a value is not looked through again. A line
 * whose variable is not given is left out.
 */
export function fillPrompt(text: string, values: PromptValues): string {
  // Its own entries alone: a place may be named after what every object has.
  const given = new Map(Object.entries(values));
  const lines = text.split('\n').filter((line) => placesIn(line).every((name) => isGiven(given.get(name))));
  return replacePlaces(lines.join('\n'), (name) => String(given.get(name) ?? ''));
}
