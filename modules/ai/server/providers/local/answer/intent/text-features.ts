import { meaningOf } from '../../vectors/index.ts';
import {
  conceptOf,
  isSkipped,
  isStop,
  type LexiconLanguage,
  phraseAt,
  singleConcepts,
} from '../lexicon/lexicon.ts';
import { isNumber } from '../text/fold.ts';
import { stem } from '../text/stem.ts';

/** Rows of the table that features are hashed into. */
export const ROWS = 1 << 14;

/** What the encoder is told of one word of a text. */
export interface WordFeatures {
  /** Rows of its stem, its pair with the word before, its concepts and their kinds, its letters. */
  rows: number[];
  /** Its meaning, of length 1; null when no dictionary has it. */
  meaning: Float32Array | null;
}

/** FNV-1a, folded into the table. */
function rowOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  hash ^= hash >>> 15;
  return (hash >>> 0) % ROWS;
}

const GRAM = 4;

function letterRows(word: string): number[] {
  const padded = `_${word}_`;
  const rows: number[] = [];
  for (let at = 0; at + GRAM <= padded.length; at++) rows.push(rowOf(`g:${padded.slice(at, at + GRAM)}`));
  return rows;
}

export function wordFeatures(list: readonly string[], language: LexiconLanguage): WordFeatures[] {
  const found: WordFeatures[] = [];
  let before = '^';
  let freeFrom = 0;
  for (let at = 0; at < list.length; at++) {
    const word = list[at] ?? '';
    const rows: number[] = [];
    const phrase = phraseAt(list, at, language);
    const concepts = new Set<string>();
    if (phrase) {
      for (const id of phrase.concepts) concepts.add(id);
      freeFrom = Math.max(freeFrom, (phrase.positions[phrase.positions.length - 1] ?? at) + 1);
    }
    if (isNumber(word)) {
      found.push({ rows: [rowOf('number')], meaning: null });
      before = '#';
      continue;
    }
    const skipped = isSkipped(word);
    if (!skipped && at >= freeFrom) for (const id of singleConcepts(word, language)) concepts.add(id);
    const root = stem(word, language);
    rows.push(rowOf(`w:${language}:${root}`), rowOf(`b:${language}:${before} ${root}`));
    before = root;
    for (const id of concepts) {
      rows.push(rowOf(`c:${id}`));
      for (const parent of conceptOf(id).parents) rows.push(rowOf(`p:${parent}`));
    }
    const content = !skipped && !isStop(word, language);
    if (content && word.length > 4) rows.push(...letterRows(word));
    found.push({ rows, meaning: content ? meanOf(word, language) : null });
  }
  return found;
}

function meanOf(word: string, language: LexiconLanguage): Float32Array | null {
  const meaning = meaningOf(word, language);
  const [first] = meaning?.senses ?? [];
  return first?.vector ?? null;
}
