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

/**
 * Row of the base form of an English word when the table has it and its vector says that it is the same word, else of the
 * word itself, else of a spelling or base that the table has; undefined for an unknown word.
 */
export function englishRow(word: string, vectors: WordVectors): number | undefined {
  const exact = vectors.row(word);
  for (const candidate of replaced(word, INFLECTIONS)) {
    const base = vectors.row(candidate);
    if (base !== undefined && (exact === undefined || vectors.cosine(base, exact) >= SAME_WORD)) return base;
  }
  if (exact !== undefined) return exact;
  for (const candidate of replaced(word, SPELLINGS)) {
    const row = vectors.row(candidate);
    if (row !== undefined) return row;
  }
  return undefined;
}

function* replaced(word: string, rules: readonly (readonly [string, string])[]): Generator<string> {
  for (const [ending, base] of rules) {
    if (!word.endsWith(ending) || word.length - ending.length < 3) continue;
    const candidate = word.slice(0, word.length - ending.length) + base;
    yield candidate;
    if (base === '' && /([b-df-hj-np-tv-z])\1$/.test(candidate)) yield candidate.slice(0, -1);
  }
}
