import { detectLanguage } from '../understand/language/detect-language.ts';

/** So many texts tell which language the short ones are probably in. */
const ASKED = 200;
export const SURE = 0.7;
/** Language shows early; a long text is not read twice for it. */
export const READ_FOR_LANGUAGE = 1_000;

/** The language of most of the first texts that tell one; null when none does. */
export function likelyLanguage(texts: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const text of texts.slice(0, ASKED)) {
    const { language, confidence } = detectLanguage(text.slice(0, READ_FOR_LANGUAGE));
    if (language !== null && confidence >= SURE) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return [...counts].sort((left, right) => right[1] - left[1])[0]?.[0] ?? null;
}
