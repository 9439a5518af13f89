import { ENGLISH_GAPS } from './english-gaps.words.ts';
import type { WordVectors } from './word-vectors.ts';

/** `ending > what replaces it`, in the order in which they are tried. */
const INFLECTIONS: readonly (readonly [string, string])[] = [
  ['ies', 'y'],
  ['ied', 'y'],
  ['ying', 'y'],
  ['ying', 'ie'],
  ['sses', 'ss'],
  ['ches', 'ch'],
  ['shes', 'sh'],
  ['xes', 'x'],
  ['s', ''],
  ['ing', 'e'],
  ['ing', ''],
  ['ed', 'e'],
  ['ed', ''],
];
/** British spellings and derived forms that a table of frequent words may lack. */
const SPELLINGS: readonly (readonly [string, string])[] = [
  ['our', 'or'],
  ['ours', 'or'],
  ['oured', 'ored'],
  ['ise', 'ize'],
  ['ised', 'ized'],
  ['ises', 'ize'],
  ['ising', 'izing'],
  ['isation', 'ization'],
  ['re', 'er'],
  ['lled', 'led'],
  ['lling', 'ling'],
  ['ogue', 'og'],
  ['ly', ''],
  ['ily', 'y'],
  ['ness', ''],
  ['able', ''],
  ['able', 'e'],
  ['er', 'e'],
  ['er', ''],
  ['est', ''],
  ['est', 'e'],
];
/** A plural or a past means what its base means; "news" and "new", "building" and "build" are further apart. */
const SAME_WORD = 0.5;

let gaps: ReadonlyMap<string, readonly number[]> | undefined;

/**
 * Rows that say what an English word means, best first: of its base form when the table has it and its vector says that
 * it is the same word, else of the word itself, else of its nearest words by the list of gaps, else of a spelling or base
 * that the table has. Empty for an unknown word.
 */
export function englishRows(word: string, vectors: WordVectors): readonly number[] {
  gaps ??= loadGaps(vectors);
  const exact = vectors.row(word);
  if (exact === undefined) {
    const gap = gaps.get(word) ?? gaps.get(word.replace(/s$/, ''));
    if (gap) return gap;
  }
  for (const candidate of replaced(word, INFLECTIONS)) {
    const base = vectors.row(candidate);
    if (base !== undefined && (exact === undefined || vectors.cosine(base, exact) >= SAME_WORD))
      return [base];
  }
  if (exact !== undefined) return [exact];
  for (const candidate of replaced(word, SPELLINGS)) {
    const row = vectors.row(candidate);
    if (row !== undefined) return [row];
  }
  return [];
}

function loadGaps(vectors: WordVectors): ReadonlyMap<string, readonly number[]> {
  return new Map(
    ENGLISH_GAPS.trim()
      .split('\n')
      .map((line) => {
        const [word = '', glosses = ''] = line.split(':');
        return [
          word,
          glosses
            .trim()
            .split(' ')
            .flatMap((gloss) => vectors.row(gloss) ?? []),
        ];
      }),
  );
}

function* replaced(word: string, rules: readonly (readonly [string, string])[]): Generator<string> {
  for (const [ending, base] of rules) {
    if (!word.endsWith(ending) || word.length - ending.length < 3) continue;
    const candidate = word.slice(0, word.length - ending.length) + base;
    yield candidate;
    if (base === '' && /([b-df-hj-np-tv-z])\1$/.test(candidate)) yield candidate.slice(0, -1);
  }
}
