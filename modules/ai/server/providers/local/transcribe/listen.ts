import type { SpokenWord } from '../../../../contract/index.ts';
import { sampleRate } from '../../../audio/audio-file.ts';
import { bestCut } from './cut-windows.ts';
import type { Hearing, Moonshine } from './moonshine.ts';
import { wordTimes } from './word-times.ts';

/** What was understood of some samples. */
export interface Heard {
  readonly words: SpokenWord[];
  /** Mean of the tokens' natural log probabilities; of English some -0.1, of another language below -0.65. */
  readonly confidence: number;
  readonly tokens: number;
}

/** Below that a second try is worth its time. */
const doubtful = -0.45;
const mostTokensPerSecond = 5.5;
/** What is shorter is not cut again. */
const shortest = 3 * sampleRate;

/**
 * Hears a window. Where the model gets stuck (it repeats itself, writes faster than anybody speaks, or is unsure), both halves
 * are heard by themselves, cut at a pause, and the better hearing counts.
 */
export async function listen(
  model: Moonshine,
  samples: Float32Array,
  pieceOf: (token: number) => string,
  depth = 0,
): Promise<Heard> {
  const hearing = await model.hear(samples);
  const stuck = repeatsFrom(hearing.tokens);
  const heard = toHeard(stuck === undefined ? hearing : upTo(hearing, stuck), samples, pieceOf);
  const seconds = samples.length / sampleRate;
  const poor =
    stuck !== undefined || heard.confidence < doubtful || heard.tokens / seconds > mostTokensPerSecond;
  if (!poor || samples.length < shortest || depth === 2) return heard;
  const cut = bestCut(samples);
  if (cut < sampleRate || samples.length - cut < sampleRate) return heard;
  const first = await listen(model, samples.subarray(0, cut), pieceOf, depth + 1);
  const second = await listen(model, samples.subarray(cut), pieceOf, depth + 1);
  const both = joined(first, second, cut / sampleRate);
  return both.confidence > heard.confidence ? both : heard;
}

function joined(first: Heard, second: Heard, offset: number): Heard {
  const tokens = first.tokens + second.tokens;
  const shifted = second.words.map(({ start, end, text }) => ({
    start: start + offset,
    end: end + offset,
    text,
  }));
  return {
    words: [...first.words, ...shifted],
    tokens,
    confidence:
      tokens === 0 ? 0 : (first.confidence * first.tokens + second.confidence * second.tokens) / tokens,
  };
}

function toHeard(hearing: Hearing, samples: Float32Array, pieceOf: (token: number) => string): Heard {
  const { length } = hearing.tokens;
  const sum = hearing.logProbabilities.reduce((all, one) => all + one, 0);
  return {
    words: wordTimes(hearing, samples, pieceOf),
    confidence: length === 0 ? 0 : sum / length,
    tokens: length,
  };
}

/** The rest of the attention goes to the last token that stays, so that the path still ends where the sound does. */
function upTo({ tokens, logProbabilities, attention }: Hearing, end: number): Hearing {
  return {
    tokens: tokens.slice(0, end),
    logProbabilities: logProbabilities.slice(0, end),
    attention: attention.slice(0, end + 1),
  };
}

const longestPhrase = 16;
const repeats = 3;

/** @returns after how many tokens a phrase is said for the third time in a row, or rather where its first repetition begins */
function repeatsFrom(tokens: readonly number[]): number | undefined {
  for (let at = 0; at < tokens.length; at += 1) {
    for (let length = 1; length <= longestPhrase && at + length * repeats <= tokens.length; length += 1) {
      // A single word may be said three times ("no, no, no"), not six.
      const times = length === 1 ? repeats * 2 : repeats;
      if (at + length * times > tokens.length) continue;
      let same = true;
      for (let next = length; same && next < length * times; next += 1)
        same = tokens[at + next] === tokens[at + (next % length)];
      if (same) return at + length;
    }
  }
  return undefined;
}
