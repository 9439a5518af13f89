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

/** A hinted language that is closer than this to the best one wins. */
const AMBIGUOUS_MARGIN = 0.12;
/** Of the n-grams' guess on one or two words that no list knows; of a hint that broke a tie; of a hint alone. */
const GUESS = 0.35;
const HINTED = 0.6;
const HINT_ALONE = 0.4;

/** Languages with a list that a shop here meets less often: a tie goes to the others. */
const SECOND_CHOICE: ReadonlySet<string> = new Set(['it', 'pt', 'nl']);
const SECOND_CHOICE_HANDICAP = 0.05;

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
    const behind = SECOND_CHOICE.has(language) ? SECOND_CHOICE_HANDICAP : 0;
    add(language, (score / best) ** 2 - (language in FUNCTION_WORDS ? behind : handicap));
  }
  return evidence;
}

/** Two or three capitalised words that no list knows: a person or a brand. */
const isName = (text: string, words: readonly string[]) =>
  words.length > 1 && words.length <= SHORT_WORDS && /^(?:\p{Lu}[\p{L}'’-]*\s?)+$/u.test(text);

function decideLatin(text: string, words: readonly string[], hint: string | null): DetectedLanguage {
  const ranked = [...gatherEvidence(text, words)].sort((left, right) => right[1] - left[1]);
  const [best, second] = ranked;
  if (!best) return fromHint(hint);
  if (!words.some((word) => WEIGHTS.has(word))) {
    if (isName(text, words)) return fromHint(hint);
    if (words.length < SHORT_WORDS) return hint ? fromHint(hint) : { language: best[0], confidence: GUESS };
  }
  const hinted = ranked.find(([language]) => language === hint);
  if (hinted && hinted !== best && best[1] - hinted[1] < AMBIGUOUS_MARGIN) {
    return { language: hinted[0], confidence: HINTED };
  }
  return { language: best[0], confidence: confidenceOf(best[1] - (second?.[1] ?? 0), words.length) };
}

/** Margins of half the scale or more are certain; a single word never is. */
function confidenceOf(margin: number, words: number): number {
  const certainty = 0.5 + Math.min(0.49, Math.max(0, margin) * 0.9);
  return Math.round(Math.min(certainty, words === 1 ? 0.9 : 0.99) * 100) / 100;
}

function fromHint(hint: string | null): DetectedLanguage {
  return hint ? { language: hint, confidence: HINT_ALONE } : { language: null, confidence: 0 };
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
