import { sampleRate } from '../../../audio/audio-file.ts';
import { frameSamples, loudness, type Pause, pausesIn, voiceThreshold } from './loudness.ts';

/** A part of a recording that is heard at once. */
export interface SpeechWindow {
  /** In samples from the beginning of the recording; `end` is where the next window looks from. */
  readonly start: number;
  readonly end: number;
  /** Without the silence around the speech; empty when there is none. */
  readonly samples: Float32Array;
  /** Of the first of `samples`, from the beginning of the recording. */
  readonly samplesStart: number;
  readonly voicedSeconds: number;
}

/** What the model heard most of while it was trained is sentences of 4 to 30 s; longer ones make it lose the thread. */
const longestSeconds = 16;
const shortest = 4 * sampleRate;
/** After such a pause something new begins. */
const longPause = 1.2;
/** Left around the speech. */
const margin = 0.3 * sampleRate;

/**
 * Cuts a recording at its pauses into windows of at most so many seconds, holding no more than one in memory.
 * @param from sample to begin at; what comes before was heard already
 */
export async function* cutWindows(
  pieces: AsyncIterable<Float32Array>,
  from = 0,
  mostSeconds = longestSeconds,
): AsyncGenerator<SpeechWindow> {
  const longest = mostSeconds * sampleRate;
  let start = from;
  let skip = from;
  let waiting = new Float32Array(0);
  for await (const piece of pieces) {
    const fresh = piece.subarray(Math.min(skip, piece.length));
    skip -= piece.length - fresh.length;
    waiting = joined(waiting, fresh);
    while (waiting.length >= longest) {
      // Where a window may be long, it is: each of them is a request to somebody's server.
      const earliest = mostSeconds > longestSeconds ? longest * 0.8 : shortest;
      const cut = bestCut(waiting.subarray(0, longest), earliest);
      yield windowOf(waiting.slice(0, cut), start);
      waiting = waiting.slice(cut);
      start += cut;
    }
  }
  while (waiting.length > 0) {
    const cut = waiting.length > shortest ? lastCut(waiting) : waiting.length;
    yield windowOf(waiting.slice(0, cut), start);
    waiting = waiting.slice(cut);
    start += cut;
  }
}

/** The first long pause, or the middle of the longest one, a later before an earlier; without any, the quietest fifth of a second. */
export function bestCut(
  samples: Float32Array,
  earliestSample = Math.min(shortest, samples.length / 3),
): number {
  const decibels = loudness(samples);
  const earliest = earliestSample / frameSamples;
  const isLong = ({ from, to }: Pause) => ((to - from) * frameSamples) / sampleRate >= longPause;
  const pauses = pausesIn(decibels, voiceThreshold(decibels)).filter(
    (pause) => (pause.from + pause.to) / 2 >= earliest || (earliestSample <= shortest && isLong(pause)),
  );
  const long = pauses.find(isLong);
  const worth = ({ from, to }: Pause) => to - from + to / 50;
  const best =
    long ?? pauses.reduce((one, other) => (worth(other) > worth(one) ? other : one), pauses[0] ?? none);
  const frame =
    best === none ? quietest(decibels, Math.floor(earliest)) : Math.round((best.from + best.to) / 2);
  return Math.max(1, frame) * frameSamples;
}

const none = { from: -1, to: -1 };

/** What a short recording is heard with as a whole, unless it falls silent for as long as this. */
const whole = 12 * sampleRate;
const silenceWithin = 3;

/** The end of a recording is cut at long pauses alone. */
function lastCut(samples: Float32Array): number {
  const decibels = loudness(samples);
  const least = samples.length > whole ? longPause : silenceWithin;
  const long = pausesIn(decibels, voiceThreshold(decibels)).find(
    ({ from, to }) => from > 0 && to < decibels.length && ((to - from) * frameSamples) / sampleRate >= least,
  );
  return long ? Math.round((long.from + long.to) / 2) * frameSamples : samples.length;
}

function quietest(decibels: Float32Array, earliest: number): number {
  const width = 10;
  let best = earliest;
  let least = Number.POSITIVE_INFINITY;
  for (let frame = earliest; frame + width <= decibels.length; frame += 1) {
    const sum = decibels.subarray(frame, frame + width).reduce((all, one) => all + one, 0);
    if (sum < least) [least, best] = [sum, frame + width / 2];
  }
  return best;
}

function windowOf(samples: Float32Array, start: number): SpeechWindow {
  const decibels = loudness(samples);
  const threshold = voiceThreshold(decibels);
  const voiced = [...decibels.keys()].filter((frame) => (decibels[frame] ?? 0) > threshold);
  const voicedSeconds = (voiced.length * frameSamples) / sampleRate;
  const end = start + samples.length;
  const [first] = voiced;
  const last = voiced.at(-1);
  // A click is no word.
  if (first === undefined || last === undefined || voiced.length < 6) {
    return { start, end, samples: new Float32Array(0), samplesStart: start, voicedSeconds: 0 };
  }
  const begin = Math.max(0, first * frameSamples - margin);
  const stop = Math.min(samples.length, (last + 1) * frameSamples + margin);
  return { start, end, samples: samples.slice(begin, stop), samplesStart: start + begin, voicedSeconds };
}

function joined(one: Float32Array, other: Float32Array): Float32Array<ArrayBuffer> {
  const both = new Float32Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}
