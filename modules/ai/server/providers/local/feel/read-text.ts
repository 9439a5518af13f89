import type { Feeling, FeltText, FeltWord } from '../../../../contract/index.ts';
import { lexiconOf } from '../understand/sentiment/lexicon.ts';
import { scoreSentiment } from '../understand/sentiment/score-sentiment.ts';
import { featuresOf, type TextFeatures } from './features.ts';
import { type FeelWeights, feelWeights, judge, type Odds, pullOf } from './model.ts';
import { FELT_LANGUAGES, type FeltLanguage, LABELS } from './rows.ts';
import { sentencesOf } from './sentences.ts';

/** Those of the classifier, then those of a list of words. */
export const SERVED_LANGUAGES: readonly string[] = [...FELT_LANGUAGES, 'es', 'de', 'ar'];
export const isServed = (language: string): boolean => SERVED_LANGUAGES.includes(language);

const MOST_WORDS = 8;
/** A word that pulls less than this says nothing worth showing. */
const LEAST_PULL = 0.05;
/** What a text is given that nothing here can read: no opinion. */
const UNREAD: Odds = [0.33, 0.34, 0.33];

const isLearnt = (language: string): language is FeltLanguage =>
  (FELT_LANGUAGES as readonly string[]).includes(language);

/** Reads one text in steps short enough for others to have their turn between them; the last one gives the result. */
export function* createTextReader(
  text: string,
  language: string | null,
): Generator<FeltText | undefined, void> {
  const read = readerFor(language);
  const whole = read.feel(text);
  yield undefined;
  const cut = sentencesOf(text);
  const sentences = [];
  for (const sentence of cut) {
    const alone = cut.length === 1 && sentence.length === text.length;
    sentences.push({ text: sentence, ...(alone ? whole.feeling : read.feel(sentence).feeling) });
    yield undefined;
  }
  yield { ...whole.feeling, sentences, language, method: read.method, words: whole.words };
}

interface Reader {
  method: FeltText['method'];
  feel(text: string): { feeling: Feeling; words: FeltWord[] };
}

function readerFor(language: string | null): Reader {
  if (language !== null && isLearnt(language)) {
    const weights = feelWeights();
    return {
      method: 'classifier',
      feel: (text) => {
        const features = featuresOf(text, language);
        return { feeling: feelingOf(judge(features, language, weights)), words: wordsOf(features, weights) };
      },
    };
  }
  // Emoji speak every language: without one that is known, they alone are read.
  if (language === null || lexiconOf(language) !== undefined) {
    return {
      method: 'words',
      feel: (text) => {
        const { negative, neutral, positive } = scoreSentiment(text, language).sentimentProbabilities;
        return { feeling: feelingOf([negative, neutral, positive]), words: [] };
      },
    };
  }
  return { method: 'none', feel: () => ({ feeling: feelingOf(UNREAD), words: [] }) };
}

function feelingOf(odds: Odds): Feeling {
  const [negative, neutral, positive] = odds;
  const best = odds.indexOf(Math.max(...odds));
  return { label: LABELS[best] ?? 'neutral', negative, neutral, positive };
}

/** Each word once, with all that it adds to the text's odds. */
function wordsOf({ tokens, scale }: TextFeatures, weights: FeelWeights): FeltWord[] {
  const pulls = new Map<string, number>();
  for (const { token, rows, telling } of tokens)
    if (telling) pulls.set(token.shown, (pulls.get(token.shown) ?? 0) + pullOf(rows, scale, weights));
  return [...pulls]
    .filter(([, weight]) => Math.abs(weight) >= LEAST_PULL)
    .sort((left, right) => Math.abs(right[1]) - Math.abs(left[1]))
    .slice(0, MOST_WORDS)
    .map(([word, weight]) => ({ word, weight: Math.round(weight * 1000) / 1000 }));
}
