import { isStop } from '../answer/lexicon/lexicon.ts';
import { scoreSentiment } from '../understand/sentiment/score-sentiment.ts';
import { type FeltLanguage, MEANING_DIMENSIONS, RULE_STEPS, rowOf } from './rows.ts';
import { type Token, tokensOf } from './tokens.ts';
import { factsOf, lexiconFor } from './word-facts.ts';

/** What one token adds: rows of the table, each with weight 1. */
export interface TokenFeatures {
  token: Token;
  rows: readonly number[];
  /** Whether it may be shown as a word that weighs. */
  telling: boolean;
}

export interface TextFeatures {
  tokens: readonly TokenFeatures[];
  /** What belongs to no single word: row and value. */
  whole: readonly { row: number; value: number }[];
  /** What the sum of the tokens' rows is multiplied with, so that a long text is not surer than its words are. */
  scale: number;
  /** Logarithms of what the rules of `understand` give to negative, neutral and positive. */
  rules: [negative: number, neutral: number, positive: number];
}

/** Short texts are not made louder than this many rows would be. */
const LEAST_ROWS = 12;
/** How loud the step of the rules' verdict is beside the words. */
const RULE_VALUE = 2;
/** How many words a negation reaches forward. */
const NEGATION_REACH = 4;
/** The rules read a long text's beginning only; they do not gain from more. */
const READ_BY_RULES = 4_000;
const LEAST_ODDS = 1e-4;
/** After such a word comes what counts. */
const CONTRASTS: ReadonlySet<string> = new Set(
  'mais cependant pourtant toutefois but however although though'.split(' '),
);

/** What a text says, as rows of the table: the same when learning and when reading. */
export function featuresOf(text: string, language: FeltLanguage): TextFeatures {
  const reader = createReader(language);
  const tokens = tokensOf(text).map((token) => reader.read(token));
  const count = tokens.reduce((sum, { rows }) => sum + rows.length, 0);
  const { sentimentScore, sentimentProbabilities: odds } = scoreSentiment(
    text.slice(0, READ_BY_RULES),
    language,
  );
  const step = Math.min(RULE_STEPS - 1, Math.floor(((sentimentScore + 1) / 2) * RULE_STEPS));
  const logOf = (share: number) => Math.log(Math.max(LEAST_ODDS, share));
  return {
    tokens,
    whole: [...reader.meaning(), { row: MEANING_DIMENSIONS + step, value: RULE_VALUE }],
    scale: 1 / Math.sqrt(Math.max(LEAST_ROWS, count)),
    rules: [logOf(odds.negative), logOf(odds.neutral), logOf(odds.positive)],
  };
}

/** Reads tokens one after the other: what came before decides whether a word is negated, and what its pair is. */
function createReader(language: FeltLanguage) {
  const lexicon = lexiconFor(language);
  const sum = new Float32Array(MEANING_DIMENSIONS);
  let known = 0;
  let before = '^';
  let negated = 0;
  let contrasted = false;

  const readWord = (token: Token): TokenFeatures => {
    const fact = factsOf(token.word, language, lexicon);
    const sign = negated > 0 ? 'n' : 'p';
    const rows = [
      rowOf(`w:${language}:${token.word}`),
      rowOf(`b:${language}:${before} ${fact.root}`),
      ...fact.shared.map((key) => rowOf(`${sign}${key}`)),
      ...fact.grams,
    ];
    const telling = !isStop(token.word, language);
    if (telling) rows.push(rowOf(`s:${sign}:${language}:${fact.root}`));
    if (contrasted) rows.push(...fact.shared.map((key) => rowOf(`x${sign}${key}`)));
    if (fact.meaning) {
      known++;
      for (let at = 0; at < MEANING_DIMENSIONS; at++) sum[at] = (sum[at] ?? 0) + (fact.meaning[at] ?? 0);
    }
    negated = fact.negator ? NEGATION_REACH : Math.max(0, negated - 1);
    contrasted ||= CONTRASTS.has(token.word);
    before = fact.root;
    return { token, rows, telling };
  };

  return {
    read(token: Token): TokenFeatures {
      if (token.kind === 'word') return readWord(token);
      if (token.kind === 'number') return { token, rows: [rowOf('number')], telling: false };
      if (token.kind === 'emoji') return { token, rows: [rowOf(`e:${token.word}`)], telling: true };
      negated = 0;
      before = '.';
      const loud = /[!?…]|\.{3}/.test(token.word);
      return { token, rows: loud ? [rowOf(`m:${token.word.slice(0, 3)}`)] : [], telling: false };
    },
    meaning: () => {
      const scale = 1 / Math.sqrt(Math.max(1, known));
      return [...sum].map((value, row) => ({ row, value: value * scale }));
    },
  };
}
