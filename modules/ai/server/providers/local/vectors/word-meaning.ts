import { closedClassOf } from './closed-classes.ts';
import { englishRows } from './english-lemma.ts';
import { frenchDictionary } from './french-dictionary.ts';
import { DIMENSIONS, wordVectors } from './word-vectors.ts';

export type MeaningLanguage = 'fr' | 'en';

/** One reading of a word, as a point among the English words. */
export interface Sense {
  /** Length 1. */
  vector: Float32Array;
  /** "day", "colour", ... when the word belongs to a class in which a neighbour is never meant; '' otherwise. */
  closedClass: string;
  /** Which member of that class it is. */
  member: string;
}

export interface Meaning {
  /** One to three readings; two words are as near as their nearest readings. */
  senses: readonly Sense[];
  /** How far the look-up is to be trusted, 0 to 1: below 1 for an English-looking word in a French text. */
  trust: number;
  /** Rank of the most frequent English gloss, 0 the most frequent of 30,000: common words say little. */
  frequencyRank: number;
}

/** Glosses are noted best first; each later one counts this much of the one before. */
const GLOSS_DECAY = 0.7;
const FOREIGN_TRUST = 0.8;
const SHORTEST_FOREIGN = 4;

/**
 * What a folded word form means, in vectors that French and English share; null when neither the dictionary nor the
 * English words know it. French: form as in the dictionary, inflected noun or adjective, verb form; a French word that is
 * none of these but looks English ("shopping") means that with less trust. About 4 us; keep the result.
 */
export function meaningOf(word: string, language: MeaningLanguage): Meaning | null {
  const vectors = wordVectors();
  if (language === 'en') {
    const rows = englishRows(word, vectors);
    return rows.length === 0 ? null : meaningFrom([rows], 1);
  }
  const readings = frenchDictionary()
    .readings(word)
    .map((glosses) => glosses.flatMap((gloss) => vectors.row(gloss) ?? []))
    .filter((rows) => rows.length > 0);
  if (readings.length > 0) return meaningFrom(readings, 1);
  const foreign = word.length >= SHORTEST_FOREIGN ? vectors.row(word) : undefined;
  return foreign === undefined ? null : meaningFrom([[foreign]], FOREIGN_TRUST);
}

function meaningFrom(readings: readonly (readonly number[])[], trust: number): Meaning {
  return {
    senses: readings.map(senseOf),
    trust,
    frequencyRank: Math.min(...readings.flat()),
  };
}

function senseOf(rows: readonly number[]): Sense {
  const vectors = wordVectors();
  const vector = new Float32Array(DIMENSIONS);
  rows.forEach((row, at) => {
    vectors.addTo(vector, row, GLOSS_DECAY ** at);
  });
  normalise(vector);
  const [first] = rows;
  return { vector, ...closedClassOf(first === undefined ? '' : vectors.word(first)) };
}

/** Scales a vector to length 1 in place; the zero vector stays. */
export function normalise(vector: Float32Array): void {
  let sum = 0;
  for (let index = 0; index < vector.length; index += 1) sum += (vector[index] ?? 0) ** 2;
  if (sum === 0) return;
  const scale = 1 / Math.sqrt(sum);
  for (let index = 0; index < vector.length; index += 1) vector[index] = (vector[index] ?? 0) * scale;
}
