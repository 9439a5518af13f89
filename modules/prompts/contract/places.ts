const PLACE = /\{\{\s*([\w.-]{1,60})\s*\}\}/g;

/** The names for which a text has places (`{{name}}`), each once. */
export const placesIn = (text: string): string[] => [
  ...new Set(Array.from(text.matchAll(PLACE), ([, name = '']) => name)),
];

/** The text with each place replaced, in one pass: what comes in is not looked through again. */
export const replacePlaces = (text: string, fill: (name: string) => string): string =>
  text.replace(PLACE, (_place, name: string) => fill(name));

/** What a text lacks of a prompt's variables, and what it has too much. */
export function misfits(
  variables: readonly { readonly name: string; readonly required?: boolean }[],
  text: string,
): { readonly missing: readonly string[]; readonly unknown: readonly string[] } {
  const places = placesIn(text);
  const known = new Set(variables.map(({ name }) => name));
  return {
    missing: variables
      .filter(({ name, required }) => required === true && !places.includes(name))
      .map(({ name }) => name),
    unknown: places.filter((name) => !known.has(name)),
  };
}
