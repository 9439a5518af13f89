import { isStop } from '../answer/lexicon/lexicon.ts';
import { cognateKey, stem } from '../answer/text/stem.ts';
import { type Lexicon, lexiconOf } from '../understand/sentiment/lexicon.ts';
import { frenchDictionary, meaningOf } from '../vectors/index.ts';
import { type FeltLanguage, rowOf } from './rows.ts';

/** What is known of a word wherever it stands. */
export interface WordFacts {
  root: string;
  negator: boolean;
  /** Keys that both languages share: English glosses, the learned word behind two spellings, the lists' score. */
  shared: readonly string[];
  /** Rows of its letters, four at a time. */
  grams: readonly number[];
  /** A vector that both languages share; null for stop words and unknown ones. */
  meaning: Float32Array | null;
}

/** Looking a word up costs 5 us, and customers use the same words; a few megabytes at most. */
const MOST_FACTS = 30_000;
const GRAM = 4;
const SHORTEST_GLOSSED = 3;
/** Shorter words look alike in two languages by chance. */
const SHORTEST_COGNATE = 6;

const facts = new Map<string, WordFacts>();

export function lexiconFor(language: FeltLanguage): Lexicon {
  const lexicon = lexiconOf(language);
  if (!lexicon) throw new Error(`There is no list of words for "${language}".`);
  return lexicon;
}

export function factsOf(word: string, language: FeltLanguage, lexicon: Lexicon): WordFacts {
  const key = `${language}:${word}`;
  const known = facts.get(key);
  if (known) return known;
  if (facts.size >= MOST_FACTS) facts.clear();
  const stop = isStop(word, language);
  const found: WordFacts = {
    root: stem(word, language),
    negator: lexicon.isNegator(word),
    shared: [...(stop ? [] : glossesOf(word, language)), ...listedAs(word, lexicon)],
    grams: gramsOf(word, language),
    meaning: stop ? null : (meaningOf(word, language)?.senses[0]?.vector ?? null),
  };
  facts.set(key, found);
  return found;
}

function glossesOf(word: string, language: FeltLanguage): string[] {
  if (word.length < SHORTEST_GLOSSED) return [];
  const cognate = word.length >= SHORTEST_COGNATE ? [`k:${cognateKey(word)}`] : [];
  if (language === 'en') return [`g:${stem(word, 'en')}`, ...cognate];
  const glosses = frenchDictionary()
    .readings(word)
    .flatMap(([first]) => (first ? [`g:${stem(first, 'en')}`] : []));
  return [...new Set(glosses), ...cognate];
}

function listedAs(word: string, lexicon: Lexicon): string[] {
  const found = lexicon.scoreOf(word);
  if (!found || found.score === 0) return [];
  return [`l:${found.ours ? 'ours' : 'afinn'}:${Math.round(found.score * 2)}`, `l:${Math.sign(found.score)}`];
}

function gramsOf(word: string, language: FeltLanguage): number[] {
  if (word.length <= GRAM) return [];
  const padded = `_${word}_`;
  const rows: number[] = [];
  for (let at = 0; at + GRAM <= padded.length; at++)
    rows.push(rowOf(`c:${language}:${padded.slice(at, at + GRAM)}`));
  return rows;
}
