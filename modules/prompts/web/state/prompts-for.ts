import type { PromptSummary } from '../../contract/index.ts';

const folded = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** Those in whose name or words every word of the search stands. */
export function promptsFor(search: string, prompts: readonly PromptSummary[]): readonly PromptSummary[] {
  const words = folded(search)
    .split(/\s+/)
    .filter((word) => word !== '');
  return prompts.filter(({ name, title, purpose }) => {
    const text = folded(`${name} ${title} ${purpose}`);
    return words.every((word) => text.includes(word));
  });
}
