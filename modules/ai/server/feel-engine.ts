import type { Feeler } from './ports/feel.port.ts';

let local: Promise<Feeler> | undefined;

/** The feeler that ships with the product: no key, no network. Its word lists and weights are read when it is first asked for. */
export function localFeeler(): Promise<Feeler> {
  local ??= import('./providers/local/feel/local-feeler.ts').then(({ createLocalFeeler }) =>
    createLocalFeeler(),
  );
  return local;
}

/** The language of most of the first texts that tell one, as a hint for those that do not; null when none does. */
export async function likelyLanguage(texts: readonly string[]): Promise<string | null> {
  const found = await import('./providers/local/feel/likely-language.ts');
  return found.likelyLanguage(texts);
}
