import { readFileSync } from 'node:fs';
import type { LexiconLanguage } from '../lexicon/lexicon.ts';
import { ROWS, wordFeatures } from './text-features.ts';

/** A customer asks, an article states: the same frame in two forms. */
export type Form = 'question' | 'statement';

/** What a text is about, as the encoder sees it. */
export interface Intent {
  /** Signed bytes, to be compared by `cosineAt`. */
  point: Int8Array;
  /** Root of the probability of each frame of the bank, times 255: two texts share as much as their product sums to. */
  frames: Uint8Array;
  /** The largest of them. */
  surest: number;
}

/** The weights that train/train-intent.ts learns, `rows` and `meaning` as they are read here. */
export interface IntentWeights {
  size: number;
  frames: number;
  /** ROWS x size, of the hashed features. */
  rows: Float32Array | Int8Array;
  rowScale: number;
  /** Dimensions of a meaning x size. */
  meaning: Float32Array;
  /** By form, size each. */
  forms: Float32Array;
  /** frames x size, and a bias each. */
  heads: Float32Array;
  biases: Float32Array;
}

const MEANING = 100;
/** Short texts are not made louder than this many features would be. */
const LEAST_ROWS = 4;

/** Sum of what the words say, before the squashing. */
export interface Reading {
  rows: readonly number[];
  rowScale: number;
  meaning: Float32Array;
}

export function readingOf(words: ReturnType<typeof wordFeatures>): Reading {
  const rows = words.flatMap((word) => word.rows);
  const meaning = new Float32Array(MEANING);
  let known = 0;
  for (const word of words) {
    if (!word.meaning) continue;
    known++;
    for (let at = 0; at < MEANING; at++) meaning[at] = (meaning[at] ?? 0) + (word.meaning[at] ?? 0);
  }
  const scale = MEANING_SHARE / Math.sqrt(Math.max(1, known));
  for (let at = 0; at < MEANING; at++) meaning[at] = (meaning[at] ?? 0) * scale;
  return { rows, rowScale: 1 / Math.sqrt(Math.max(LEAST_ROWS, rows.length)), meaning };
}

/** How loud the meaning of the words is beside the words. */
const MEANING_SHARE = 3;

/** Where a text lies: the hidden layer, each between -1 and 1. */
export function pointOf(reading: Reading, form: Form, weights: IntentWeights): Float32Array {
  const { size, rows, meaning, forms } = weights;
  const sum = new Float32Array(size);
  for (const row of reading.rows)
    for (let at = 0; at < size; at++) sum[at] = (sum[at] ?? 0) + (rows[row * size + at] ?? 0);
  const scale = reading.rowScale * weights.rowScale;
  const offset = form === 'question' ? 0 : size;
  for (let at = 0; at < size; at++) sum[at] = (sum[at] ?? 0) * scale + (forms[offset + at] ?? 0);
  for (let dimension = 0; dimension < MEANING; dimension++) {
    const value = reading.meaning[dimension] ?? 0;
    if (value === 0) continue;
    for (let at = 0; at < size; at++)
      sum[at] = (sum[at] ?? 0) + value * (meaning[dimension * size + at] ?? 0);
  }
  return sum.map(Math.tanh);
}

/** How likely each frame is meant, by softmax. */
export function framesOf(point: Float32Array, { size, frames, heads, biases }: IntentWeights): Float32Array {
  const odds = new Float32Array(frames);
  let highest = Number.NEGATIVE_INFINITY;
  for (let frame = 0; frame < frames; frame++) {
    let sum = biases[frame] ?? 0;
    for (let at = 0; at < size; at++) sum += (point[at] ?? 0) * (heads[frame * size + at] ?? 0);
    odds[frame] = sum;
    highest = Math.max(highest, sum);
  }
  let total = 0;
  for (let frame = 0; frame < frames; frame++) total += odds[frame] = Math.exp((odds[frame] ?? 0) - highest);
  return odds.map((value) => value / total);
}

let loaded: IntentWeights | undefined;

/** Reads one text, its words folded and, in a question, mended. */
export function intentOf(words: readonly string[], language: LexiconLanguage, form: Form): Intent {
  loaded ??= load();
  const point = pointOf(readingOf(wordFeatures(words, language)), form, loaded);
  const frames = framesOf(point, loaded);
  const roots = Uint8Array.from(frames, (value) => Math.round(255 * Math.sqrt(value)));
  return {
    point: Int8Array.from(point, (value) => Math.round(127 * value)),
    frames: roots,
    surest: roots.reduce((most, root) => Math.max(most, root), 0),
  };
}

/** How much two texts share of the frames that they may mean (Bhattacharyya), 0 to 1. */
export function sharedFrames(a: Intent, b: Intent): number {
  let sum = 0;
  for (let at = 0; at < a.frames.length; at++) sum += (a.frames[at] ?? 0) * (b.frames[at] ?? 0);
  return sum / 65025;
}

export function cosineOf({ point: a }: Intent, { point: b }: Intent): number {
  let product = 0;
  let ofA = 0;
  let ofB = 0;
  for (let at = 0; at < a.length; at++) {
    const x = a[at] ?? 0;
    const y = b[at] ?? 0;
    product += x * y;
    ofA += x * x;
    ofB += y * y;
  }
  return product / (Math.sqrt(ofA * ofB) || 1);
}

/** `size` and `frames` (16 bits each), the scale of the rows, the float weights, then the rows in signed bytes. */
function load(): IntentWeights {
  const file = readFileSync(new URL('./intent.bin', import.meta.url));
  const buffer = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength);
  const [size = 0, frames = 0] = new Uint16Array(buffer, 0, 2);
  const [rowScale = 1] = new Float32Array(buffer, 4, 1);
  let at = 8;
  const floats = (count: number): Float32Array => {
    const part = new Float32Array(buffer, at, count);
    at += count * 4;
    return part;
  };
  return {
    size,
    frames,
    rowScale,
    meaning: floats(MEANING * size),
    forms: floats(2 * size),
    heads: floats(frames * size),
    biases: floats(frames),
    rows: new Int8Array(buffer, at, ROWS * size),
  };
}
