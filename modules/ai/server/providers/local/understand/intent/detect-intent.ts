import type { Intent, Sentiment } from '../../../../../contract/index.ts';
import { foldText } from '../fold-text.ts';
import { DENIALS, SIGNS } from './intent.words.ts';

export interface DetectedIntent {
  intent: Intent;
  intentConfidence: number;
}

/** Intents that a message has beside its real one: they count only if nothing weightier is there. */
const COURTESIES: ReadonlySet<Intent> = new Set(['greeting', 'thanks', 'farewell']);

/** A bad feeling makes a complaint of a remark, and of a question about what went wrong. */
const NEGATIVE_WEIGHT = 1.6;
/** What "it is neither" weighs: a single courtesy must not beat a long remark. */
const STATEMENT_WEIGHT = 0.9;
/** A courtesy counts fully in a message of so few words. */
const COURTESY_WORDS = 5;
/** Links and repetition make an offer spam. */
const LINK_WEIGHT = 0.6;

function weigh(folded: string, sentiment: Sentiment): Map<Intent, number> {
  const weights = new Map<Intent, number>([['statement', STATEMENT_WEIGHT]]);
  const add = (intent: Intent, weight: number) => weights.set(intent, (weights.get(intent) ?? 0) + weight);
  for (const { intent, pattern, weight } of SIGNS) if (pattern.test(folded)) add(intent, weight);

  const asks = weights.has('question');
  if (sentiment === 'negative') add('complaint', asks ? NEGATIVE_WEIGHT / 2 : NEGATIVE_WEIGHT);
  if (weights.has('spam') && /https?:|www\./.test(folded)) add('spam', LINK_WEIGHT);
  // "Could you call me?" asks for an act, "what is the price, please?" for an answer.
  if (asks && weights.has('request') && !/[?؟]/.test(folded)) add('request', 0.5);
  return weights;
}

function dampCourtesies(weights: Map<Intent, number>, words: number): void {
  const real = [...weights].some(([intent]) => intent !== 'statement' && !COURTESIES.has(intent));
  const factor = real ? 0.2 : words <= COURTESY_WORDS ? 1.5 : 0.7;
  for (const courtesy of COURTESIES) {
    const weight = weights.get(courtesy);
    if (weight !== undefined) weights.set(courtesy, weight * factor);
  }
}

/**
 * What one message is for, by the signs of `intent.words.ts`.
 *
 * @param sentiment of the same message: a bad feeling speaks for a complaint.
 */
export function detectIntent(text: string, sentiment: Sentiment): DetectedIntent {
  const folded = foldText(text).replace(/\s+/g, ' ').replace(DENIALS, ' ').trim();
  const words = folded.match(/\p{L}+/gu)?.length ?? 0;
  if (words === 0) return { intent: /[?؟]/.test(folded) ? 'question' : 'statement', intentConfidence: 0.4 };
  const weights = weigh(folded, sentiment);
  dampCourtesies(weights, words);
  const ranked = [...weights].sort((left, right) => right[1] - left[1]);
  const [intent, weight] = ranked[0] ?? ['statement', STATEMENT_WEIGHT];
  const second = ranked[1]?.[1] ?? 0;
  const confidence = Math.min(0.97, 0.45 + ((weight - second) / (weight + 1)) * 0.7);
  return { intent, intentConfidence: Math.round(confidence * 100) / 100 };
}
