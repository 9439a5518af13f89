import { isStop } from '../answer/lexicon/lexicon.ts';
import { isNumber, words } from '../answer/text/fold.ts';
import { frenchDictionary } from './french-dictionary.ts';
import type { MeaningLanguage } from './word-meaning.ts';

/** The words of a text that carry meaning, folded, in order; a compound of the dictionary is one ("petit dejeuner"). */
export function contentWords(text: string, language: MeaningLanguage): string[] {
  return meaningfulAmong(words(text), language);
}

/** The same for words that are cut and mended already. */
export function meaningfulAmong(list: readonly string[], language: MeaningLanguage): string[] {
  const found: string[] = [];
  for (let at = 0; at < list.length; at += 1) {
    const compound = language === 'fr' ? compoundAt(list, at) : 0;
    if (compound > 0) {
      found.push(list.slice(at, at + compound).join(' '));
      at += compound - 1;
      continue;
    }
    const word = list[at] ?? '';
    if (word.length > 1 && !isNumber(word) && !isStop(word, language)) found.push(word);
  }
  return found;
}

/** How many words the longest compound that starts here has; 0 when none does. */
function compoundAt(list: readonly string[], at: number): number {
  const dictionary = frenchDictionary();
  if (!dictionary.startsCompound(list[at] ?? '')) return 0;
  for (let size = Math.min(dictionary.longestCompound, list.length - at); size > 1; size -= 1)
    if (dictionary.isCompound(list.slice(at, at + size).join(' '))) return size;
  return 0;
}
