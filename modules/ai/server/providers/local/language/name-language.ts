import { findProtected } from '../../../translate/protect.ts';
import { readScript } from '../understand/language/scripts.ts';
import { stripNoise } from '../understand/language/strip-noise.ts';

/** What the n-grams must say for a language to be named at all, and by how much it must lead the next one. */
const leastScore = 0.35;
const leastLead = 0.03;
/** One word tells a language only when the n-grams are surer than that. */
const leastScoreOfWord = 0.8;
const leastLetters = 4;
/** Longer texts do not tell more. */
const mostCharacters = 4_000;

export interface NamedLanguage {
  /** ISO 639-1; null below the threshold: nothing that is language, or too little of it. */
  readonly language: string | null;
  /** 0 to 1, the n-grams' own measure. */
  readonly confidence: number;
}

const unknown: NamedLanguage = { language: null, confidence: 0 };

/**
 * The language of a text that somebody wants translated, any of 60 (Nito-ELD, small), without addresses, placeholders, tags
 * and figures, which are English to it.
 */
export async function nameLanguage(given: string): Promise<NamedLanguage> {
  const text = stripNoise(wordsAlone(given.slice(0, mostCharacters)));
  const words = text.split(' ').filter((word) => /\p{L}{2}/u.test(word));
  const script = readScript(text);
  if (script.latin && words.join('').length < leastLetters) return unknown;
  if (script.language) return { language: script.language, confidence: 0.97 };
  const { eld } = await import('eld/small');
  const scores = Object.entries(eld.detect(text).getScores()).sort((one, other) => other[1] - one[1]);
  const [best, second] = scores;
  if (!best || best[1] < (words.length === 1 ? leastScoreOfWord : leastScore)) return unknown;
  const lead = best[1] - (second?.[1] ?? 0);
  // Among Latin letters only: languages of one other script look alike, and there are few of them.
  if (script.latin && lead < leastLead) return unknown;
  return { language: best[0], confidence: Math.min(0.99, best[1]) };
}

function wordsAlone(text: string): string {
  let at = 0;
  let words = '';
  for (const { start, end } of findProtected(text)) {
    words += `${text.slice(at, start)} `;
    at = end;
  }
  return words + text.slice(at);
}
