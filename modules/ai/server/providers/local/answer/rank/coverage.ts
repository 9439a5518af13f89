import { isClosed, type Term } from '../question/analyse.ts';
import type { Bag } from '../text/bag.ts';

/** Shares of a match: the same thing, a more general one, a more specific one, a cognate, a word of the same family. */
const MORE_GENERAL = 0.85;
const MORE_SPECIFIC = 0.8;
const COGNATE = 0.85;
const FAMILY = 0.7;
const PHRASE_WORD = 0.45;
const RELATED = 0.4;

/** Concepts whose members are of their kind, so that what holds for all holds for each. */
const KINDS_OF = new Set(
  'pet animal clothes jewel bike bag meat bread wine coffee child nuts metal wood textile toy book_n cake flower dog gluten vegan price secondhand helmet sample women'.split(
    ' ',
  ),
);

/** "Livraison en Europe" over three countries serves no fourth, "Animaux" over a line about dogs admits no cat. */
export function namesTerm(term: Term, bag: Bag): number {
  const found = cover(term, bag);
  if (found === 0 || !(term.kind === 'place' || term.kind === 'animal' || term.kind === 'mat')) return found;
  const stem = bag.language === 'fr' ? term.stemFr : term.stemEn;
  return bag.stems.has(stem) || term.concepts.some((id) => bag.concepts.has(id) || bag.parents.has(id))
    ? found
    : 0;
}

function commonPrefix(a: string, b: string): number {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at++;
  return at;
}

/** How well a stretch of text covers a term of the question, 0 to 1. */
export function cover(term: Term, bag: Bag): number {
  for (const id of term.concepts) if (bag.concepts.has(id)) return 1;
  if (term.kind === 'number') return bag.numbers.has(term.word.replace(',', '.')) ? 1 : 0;
  const stem = bag.language === 'fr' ? term.stemFr : term.stemEn;
  const isPhrase = term.word.includes(' ');
  if (bag.stems.has(stem) && !(isPhrase && isClosed(term.kind))) return isPhrase ? PHRASE_WORD : 1;
  let loosely = 0;
  for (const id of term.parents) {
    if (!bag.concepts.has(id)) continue;
    // What is said of animals holds for dogs; what is said of delivery says nothing of express, nor cards of one brand.
    if (term.kind === 'place' || term.kind === 'day' || KINDS_OF.has(id)) return MORE_GENERAL;
    if (term.kind !== 'pay') loosely = RELATED;
  }
  for (const id of term.concepts) if (bag.parents.has(id)) return MORE_SPECIFIC;
  if (isPhrase || term.word.length < 5) return loosely;
  if (bag.cognates.has(term.cognate)) return COGNATE;
  if (term.concepts.length > 0 || term.word.length < 6) return loosely;
  for (const word of bag.words) {
    if (word.length < 6) continue;
    const shared = commonPrefix(term.word, word);
    if (shared >= 6 || (shared >= 5 && shared >= 0.7 * Math.max(term.word.length, word.length)))
      return FAMILY;
  }
  return 0;
}
