import type { SpokenWord } from '../../../../contract/index.ts';
import { sampleRate } from '../../../audio/audio-file.ts';
import { frameSamples, loudness, voiceThreshold } from './loudness.ts';
import type { Hearing } from './moonshine.ts';

/**
 * When each word is heard, from where the decoder listened while it wrote: the path through tokens and frames, forward in both,
 * along which the attention is greatest (dynamic time warping, as whisper-timestamped and openai/whisper do it). A word that
 * would begin or end in a pause is moved to its voice.
 * @param pieceOf the text of a token; the first of a word begins with a space
 * @returns in seconds from the first of `samples`
 */
export function wordTimes(
  { tokens, attention }: Hearing,
  samples: Float32Array,
  pieceOf: (token: number) => string,
): SpokenWord[] {
  const frames = attention[0]?.length ?? 0;
  if (tokens.length === 0 || frames === 0) return [];
  const path = bestPath(attention, frames);
  const frameSeconds = samples.length / sampleRate / frames;
  const words: SpokenWord[] = [];
  for (const [at, token] of tokens.entries()) {
    const piece = pieceOf(token);
    const span = path[at] ?? { from: 0, to: 0 };
    const last = words.at(-1);
    if (last && !piece.startsWith(' ')) {
      last.text += piece;
      last.end = (span.to + 1) * frameSeconds;
    } else {
      words.push({
        start: span.from * frameSeconds,
        end: (span.to + 1) * frameSeconds,
        text: piece.trimStart(),
      });
    }
  }
  return spoken(withinVoices(words, samples)).filter(({ text }) => text !== '');
}

interface Span {
  from: number;
  to: number;
}

/** Of each row, its first and last column on the path of the greatest sum. */
function bestPath(rows: readonly Float32Array[], columns: number): Span[] {
  const cost = new Float64Array(rows.length * columns);
  /** 1: from the column before, 2: from the row and the column before, 3: from the row before. */
  const step = new Uint8Array(rows.length * columns);
  for (const [row, weights] of rows.entries()) {
    for (let column = 0; column < columns; column += 1) {
      const at = row * columns + column;
      const left = column > 0 ? (cost[at - 1] ?? 0) : Number.NEGATIVE_INFINITY;
      const above = row > 0 ? (cost[at - columns] ?? 0) : Number.NEGATIVE_INFINITY;
      const across = row > 0 && column > 0 ? (cost[at - columns - 1] ?? 0) : Number.NEGATIVE_INFINITY;
      const best = Math.max(left, above, across);
      step[at] = row === 0 && column === 0 ? 0 : best === across ? 2 : best === left ? 1 : 3;
      cost[at] = (weights[column] ?? 0) + (row === 0 && column === 0 ? 0 : best);
    }
  }
  const spans = rows.map((): Span => ({ from: 0, to: columns - 1 }));
  for (let [row, column] = [rows.length - 1, columns - 1]; ; ) {
    const taken = step[row * columns + column];
    const span = spans[row];
    if (span) span.from = column;
    if (taken === 0) return spans;
    if (taken !== 3) column -= 1;
    if (taken !== 1) {
      row -= 1;
      const next = spans[row];
      if (next) next.to = column;
    }
  }
}

const shortestWord = 0.06;
/** Nobody says three letters in it. */
const squeezed = shortestWord + 0.015;

/** Cut in the middle of a sentence, the model likes to end it: what has no time left at the end was never said. */
function spoken(words: readonly SpokenWord[]): SpokenWord[] {
  const tooShort = ({ start, end }: SpokenWord) => end - start < squeezed;
  const last = words.findLastIndex((word) => !tooShort(word));
  const tail = words.slice(last + 1);
  const invented = last >= 0 && (tail.length > 1 || tail.some(({ text }) => text.length > 3));
  return invented ? words.slice(0, last + 1) : [...words];
}

function withinVoices(words: readonly SpokenWord[], samples: Float32Array): SpokenWord[] {
  const decibels = loudness(samples);
  const threshold = voiceThreshold(decibels);
  const frameSeconds = frameSamples / sampleRate;
  const isVoice = (frame: number) => (decibels[frame] ?? Number.NEGATIVE_INFINITY) > threshold;
  let earliest = 0;
  return words.map(({ start, end, text }) => {
    let from = Math.floor(Math.max(start, earliest) / frameSeconds);
    let to = Math.ceil(end / frameSeconds);
    while (from < to - 1 && !isVoice(from)) from += 1;
    while (to > from + 1 && !isVoice(to - 1)) to -= 1;
    const begin = Math.max(earliest, from * frameSeconds);
    const stop = Math.max(begin + shortestWord, to * frameSeconds);
    earliest = stop;
    return { start: begin, end: stop, text };
  });
}
