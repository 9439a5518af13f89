import type { OwnVariable } from '../../contract/index.ts';

/**
 * A variable as one line, so that two versions of a template can be compared: `{{day}} · Day of the feast · A date`.
 * @param words what people call its kind, and what they call a variable that may be left out
 */
export function variableLine(
  { name, label, kind, required, choices = [] }: OwnVariable,
  words: { readonly kind: (kind: OwnVariable['kind']) => string; readonly optional: string },
): string {
  const takes = choices.length > 0 ? `${words.kind(kind)} (${choices.join(', ')})` : words.kind(kind);
  return [`{{${name}}}`, label, takes, required ? undefined : words.optional].filter(Boolean).join(' · ');
}
