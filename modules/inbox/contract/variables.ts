/** What a canned reply may say in place of itself, `{{contact.firstName}}`. */
export const replyVariables = [
  'contact.name',
  'contact.firstName',
  'member.name',
  'member.firstName',
  'organisation.name',
  'conversation.subject',
  'conversation.channel',
] as const;
export type ReplyVariable = (typeof replyVariables)[number];

/** The value of each variable; null where nobody knows it. */
export type VariableValues = Readonly<Record<ReplyVariable, string | null>>;

const placeholder = /\{\{\s*([^{}]*?)\s*\}\}/g;
const known = new Set<string>(replyVariables);

/** What stands in double braces and is no variable. */
export const unknownVariables = (text: string): string[] => named(text).filter((name) => !known.has(name));

/** The variables that a text still has to be filled with. */
export const variablesIn = (text: string): ReplyVariable[] =>
  named(text).filter((name): name is ReplyVariable => known.has(name));

const named = (text: string): string[] => [
  ...new Set([...text.matchAll(placeholder)].map(([, name = '']) => name)),
];

/** The text with what is known in its place; what nobody knows stays in its braces and is named. */
export function fillVariables(
  text: string,
  values: VariableValues,
): { readonly text: string; readonly missing: readonly ReplyVariable[] } {
  const filled = text.replace(placeholder, (whole, name: string) => values[name as ReplyVariable] ?? whole);
  return { text: filled, missing: variablesIn(filled) };
}
