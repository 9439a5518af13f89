import type { Scope } from '#kernel/scope';
import { corpusState } from '../repo/corpus.repo.ts';
import type { WeightedWord } from '../repo/passage-search.repo.ts';
import { lookUpWords, nearestWord } from '../repo/word.repo.ts';
import { wordsOf } from '../search/words-of.ts';

export interface WeighedQuery {
  readonly words: readonly WeightedWord[];
  /** The words as they were searched, where one was replaced; else null. */
  readonly corrected: string | null;
}

/** Shorter words have too few trigrams to be recognised by. */
const shortestCorrected = 4;
/** A text in a language that no article has would ask for all its words. */
const maxCorrections = 3;
/** Words such as "the" in one language may mean something in another; they only break ties. */
const stopWeight = 0.02;

/**
 * The words of a query with their weights: the rarer in the articles, the heavier (inverse passage frequency, as in
 * BM25). A word that stands in no article is replaced by the one of the articles that is most like it.
 */
export async function weighWords(scope: Scope, text: string, language?: string): Promise<WeighedQuery> {
  const { passages: total } = await corpusState(scope);
  const given = wordsOf(text);
  const known = await lookUpWords(scope, given, language);
  const missing = known.filter(
    ({ word, stop, passages }) => !stop && passages === 0 && word.length >= shortestCorrected,
  );
  const corrections = new Map<string, string>();
  for (const { word } of missing.slice(0, maxCorrections)) {
    const nearest = await nearestWord(scope, word, language);
    if (nearest !== null) corrections.set(word, nearest);
  }
  const searched = [...new Set(given.map((word) => corrections.get(word) ?? word))];
  const found = corrections.size === 0 ? known : await lookUpWords(scope, searched, language);
  return {
    words: found.map(({ word, stop, passages }) => ({
      word,
      weight: stop ? stopWeight : Math.log(1 + total / (passages + 1)),
    })),
    corrected: corrections.size === 0 ? null : searched.join(' '),
  };
}
