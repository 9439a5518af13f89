import { eld } from 'eld/extrasmall';
import { foldedWords } from '../fold-text.ts';
import { FUNCTION_WORDS, INTERNATIONAL_WORDS } from './function.words.ts';
import { readScript } from './scripts.ts';
import { stripNoise } from './strip-noise.ts';

export interface DetectedLanguage {
  /** ISO 639-1, or null when neither the text nor the hint tells. */
  language: string | null;
  confidence: number;
}

/** Each word's weight for each language whose list has it: the fewer lists share it, the more it tells. */
const WEIGHTS: ReadonlyMap<string, ReadonlyMap<string, number>> = weighWords();

/** Letters that only these languages use among those with a word list. */
const TELLING_LETTERS: readonly { language: string; pattern: RegExp; weight: number }[] = [
  { language: 'es', pattern: /[ñ¿¡]/i, weight: 0.6 },
  { language: 'de', pattern: /ß|(?<!\p{Lu})[äöü]/iu, weight: 0.25 },
  { language: 'fr', pattern: /[çœêèùûîë]|\b(?:qu|[jdnmtl])['’]\p{L}/iu, weight: 0.25 },
  { language: 'pt', pattern: /[ãõ]/i, weight: 0.6 },
  { language: 'en', pattern: /\b\p{L}+(?:n['’]t|['’](?:m|ve|re|ll|d))\b/iu, weight: 0.4 },
];

/** A language without a word list must convince by its letters alone, all the more the shorter the text. */
const OUTSIDER_HANDICAP = 0.12;
const OUTSIDER_HANDICAP_SHORT = 0.3;
const SHORT_WORDS = 3;

/** Under this margin between the first two, the hint decides. */
const AMBIGUOUS_MARGIN = 0.12;
/** Under this total there is nothing to go by. */
const LEAST_EVIDENCE = 0.75;

function weighWords(): Map<string, Map<string, number>> {
  const byWord = new Map<string, Map<string, number>>();
  for (const [language, words] of Object.entries(FUNCTION_WORDS)) {
    for (const word of words) byWord.set(word, (byWord.get(word) ?? new Map()).set(language, 1));
  }
  for (const languages of byWord.values()) {
    for (const language of languages.keys()) languages.set(language, 1 / languages.size);
  }
  return byWord;
}

const baseOf = (tag: string | null | undefined) =>
  /^[a-z]{2}(?=$|[-_])/i.exec(tag ?? '')?.[0].toLowerCase() ?? null;

/** Evidence for each language, about 0 to 2: its share of known words, its letters, and what the n-grams say. */
function gatherEvidence(text: string, words: readonly string[]): Map<string, number> {
  const evidence = new Map<string, number>();
  const add = (language: string, weight: number) =>
    evidence.set(language, (evidence.get(language) ?? 0) + weight);

  for (const word of words) {
    for (const [language, weight] of WEIGHTS.get(word) ?? []) add(language, weight / words.length);
  }
  for (const { language, pattern, weight } of TELLING_LETTERS) if (pattern.test(text)) add(language, weight);

  const scores = Object.entries(eld.detect(text).getScores());
  const best = Math.max(0.01, ...scores.map(([, score]) => score));
  const handicap = words.length <= SHORT_WORDS ? OUTSIDER_HANDICAP_SHORT : OUTSIDER_HANDICAP;
  for (const [language, score] of scores) {
    add(language, (score / best) ** 2 - (language in FUNCTION_WORDS ? 0 : handicap));
  }
  return evidence;
}

function decideLatin(text: string, words: readonly string[], hint: string | null): DetectedLanguage {
  const known = words.some((word) => WEIGHTS.has(word));
  const ranked = [...gatherEvidence(text, words)].sort((left, right) => right[1] - left[1]);
  const [best, second] = ranked;
  if (!best) return fromHint(hint);
  const margin = best[1] - (second?.[1] ?? 0);
  const isName = !known && words.length <= SHORT_WORDS && /^(?:\p{Lu}[\p{L}'’-]*\s?)+$/u.test(text);
  if (isName || (!known && words.length < SHORT_WORDS && best[1] < LEAST_EVIDENCE)) return fromHint(hint);
  if (
    margin < AMBIGUOUS_MARGIN &&
    hint &&
    ranked.some(([language, score]) => language === hint && best[1] - score < AMBIGUOUS_MARGIN)
  ) {
    return { language: hint, confidence: 0.6 };
  }
  if (!known && words.length < SHORT_WORDS)
    return hint ? fromHint(hint) : { language: best[0], confidence: 0.35 };
  return { language: best[0], confidence: confidenceOf(margin, words.length) };
}

/** Margins of half the scale or more are certain; a single word never is. */
function confidenceOf(margin: number, words: number): number {
  const certainty = 0.5 + Math.min(0.49, Math.max(0, margin) * 0.9);
  return Math.round(Math.min(certainty, words === 1 ? 0.9 : 0.99) * 100) / 100;
}

function fromHint(hint: string | null): DetectedLanguage {
  return hint ? { language: hint, confidence: 0.4 } : { language: null, confidence: 0 };
}

/**
 * The language of one message: the n-grams of `eld` (Nito-ELD, extra small) for any of 60 languages, decided for the
 * shop's usual ones by the words that carry a short text. The hint counts only where the text is ambiguous.
 */
export function detectLanguage(message: string, languageHint?: string | null): DetectedLanguage {
  const hint = baseOf(languageHint);
  const text = stripNoise(message);
  const words = foldedWords(text).filter((word) => !INTERNATIONAL_WORDS.has(word));
  if (words.length === 0) return fromHint(hint);

  const script = readScript(text);
  if (script.language) return { language: script.language, confidence: 0.97 };
  if (!script.latin) {
    const detected = eld.detect(text).language;
    return detected ? { language: detected, confidence: 0.9 } : fromHint(hint);
  }
  return decideLatin(text, words, hint);
}
