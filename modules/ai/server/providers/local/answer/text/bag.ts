import { entailedDays, entailedMonths, type FactKind, factsIn } from '../article/facts.ts';
import {
  conceptOf,
  isSkipped,
  isStop,
  type LexiconLanguage,
  phraseAt,
  singleConcepts,
} from '../lexicon/lexicon.ts';
import { fold, isNumber, words } from './fold.ts';
import { cognateKey, type StemLanguage, stem } from './stem.ts';

/** A stated figure speaks of its kind without naming it: "7,90 €" is a price. */
const FACT_CONCEPTS: Partial<Record<FactKind, string>> = {
  price: 'price',
  duration: 'duration',
  time: 'hours',
  phone: 'phone',
  email: 'email',
};
const STREET =
  /\b\d{1,4}(?: bis| ter)?,? (?:rue|avenue|boulevard|bd|place|quai|chemin|route|allee|impasse|cours|square)\b|\b\d{1,4} [a-z' ]{2,30}(?:street|road|lane|avenue|square|st)\b|\b\d{5} [a-z]{3,}/;

/** What a stretch of article text says, ready to be asked "do you cover this term?". */
export interface Bag {
  language: StemLanguage;
  /** Stems of the words that are not stop words, with their counts. */
  stems: Map<string, number>;
  concepts: Set<string>;
  /** Everything that the concepts belong to (a dog is a pet). */
  parents: Set<string>;
  cognates: Set<string>;
  /** Folded words that are not stop words. */
  words: Set<string>;
  numbers: Set<string>;
  size: number;
}

function emptyBag(language: StemLanguage): Bag {
  return {
    language,
    stems: new Map(),
    concepts: new Set(),
    parents: new Set(),
    cognates: new Set(),
    words: new Set(),
    numbers: new Set(),
    size: 0,
  };
}

function addConcept(bag: Bag, id: string): void {
  if (bag.concepts.has(id)) return;
  bag.concepts.add(id);
  for (const parent of conceptOf(id).parents) bag.parents.add(parent);
}

export function bagOf(text: string, language: string): Bag {
  const stemLanguage: StemLanguage = language === 'fr' || language === 'en' ? language : 'other';
  const lexicon: LexiconLanguage = language === 'fr' ? 'fr' : 'en';
  const bag = emptyBag(stemLanguage);
  const list = words(text);
  let freeFrom = 0;
  for (let at = 0; at < list.length; at++) {
    const word = list[at] ?? '';
    const phrase = phraseAt(list, at, lexicon);
    if (phrase) {
      for (const id of phrase.concepts) addConcept(bag, id);
      freeFrom = Math.max(freeFrom, (phrase.positions[phrase.positions.length - 1] ?? at) + 1);
    }
    if (isNumber(word)) {
      bag.numbers.add(word.replace(',', '.'));
      bag.size++;
      continue;
    }
    if (isSkipped(word)) continue;
    // A word inside a longer phrase keeps its stem but lends no concept of its own ("carte" in "carte cadeau").
    if (at >= freeFrom) {
      if (stemLanguage !== 'other') for (const id of singleConcepts(word, lexicon)) addConcept(bag, id);
    }
    if (isStop(word, lexicon)) continue;
    bag.size++;
    const key = stem(word, stemLanguage);
    bag.stems.set(key, (bag.stems.get(key) ?? 0) + 1);
    bag.words.add(word);
    if (word.length > 4) {
      bag.cognates.add(cognateKey(word));
    }
  }
  for (const kind of factsIn(text)) {
    const id = FACT_CONCEPTS[kind];
    if (id) addConcept(bag, id);
  }
  if (STREET.test(fold(text))) addConcept(bag, 'address');
  for (const id of entailedDays(text)) addConcept(bag, id);
  for (const id of entailedMonths(text)) addConcept(bag, id);
  return bag;
}

/** The union of several bags (a window of sentences, a whole article). */
export function joinBags(bags: readonly Bag[], language: StemLanguage): Bag {
  const joined = emptyBag(language);
  for (const bag of bags) {
    for (const [key, count] of bag.stems) joined.stems.set(key, (joined.stems.get(key) ?? 0) + count);
    for (const id of bag.concepts) joined.concepts.add(id);
    for (const id of bag.parents) joined.parents.add(id);
    for (const key of bag.cognates) joined.cognates.add(key);
    for (const word of bag.words) joined.words.add(word);
    for (const number of bag.numbers) joined.numbers.add(number);
    joined.size += bag.size;
  }
  return joined;
}
