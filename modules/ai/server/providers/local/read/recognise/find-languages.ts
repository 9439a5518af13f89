import { detectLanguage } from '../../understand/language/detect-language.ts';
import { readableLanguages, readableLatin } from './languages.ts';
import type { RecognisedLine } from './tsv.ts';

/** A language that fewer letters of the page speak is a quotation or a mistake. */
const leastShare = 0.1;
/** A page of one language is read in it, and in English, which stands on any page. */
const almostAll = 0.75;
const leastWords = 3;
const leastConfidence = 0.6;

/**
 * The languages to read a page in, by what a first look at its letters gave; the most frequent first. Undefined where
 * that says nothing.
 */
export function findLanguages(lines: readonly RecognisedLine[]): readonly string[] | undefined {
  const letters = new Map<string, number>();
  let all = 0;
  for (const { words } of lines) {
    const text = words.map((word) => word.text).join(' ');
    if (words.length < leastWords) continue;
    const { language, confidence } = detectLanguage(text);
    if (language === null || confidence < leastConfidence) continue;
    letters.set(language, (letters.get(language) ?? 0) + text.length);
    all += text.length;
  }
  const found = [...letters]
    .filter(([language, count]) => count >= all * leastShare && readableLanguages().includes(language))
    .sort((one, other) => other[1] - one[1]);
  const [first] = found;
  if (!first) return undefined;
  if (found.length === 1 || first[1] >= all * almostAll) return [...new Set([first[0], 'en'])];
  return [...new Set([...found.map(([language]) => language), ...readableLatin()])];
}
