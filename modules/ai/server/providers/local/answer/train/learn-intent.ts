import {
  type Form,
  framesOf,
  type IntentWeights,
  pointOf,
  type Reading,
  readingOf,
} from '../intent/encoder.ts';
import { ROWS, type WordFeatures } from '../intent/text-features.ts';
import type { BankText } from './intent-texts.ts';
import { random } from './random.ts';

const SIZE = 64;
const MEANING = 100;
const ROUNDS = 15;
const STEP = 0.05;
/** Words left out at random, so that no single one carries a frame: its objects change with the trade. */
const DROPPED_WORDS = 0.4;
const DROPPED_ROWS = 0.2;

/** Adagrad (Duchi 2011): one step size for each weight, by how much it moved before. */
interface Learnt {
  values: Float32Array;
  moved: Float32Array;
}

function nudge({ values, moved }: Learnt, at: number, slope: number): void {
  const sum = (moved[at] ?? 0) + slope * slope;
  moved[at] = sum;
  values[at] = (values[at] ?? 0) - (STEP * slope) / Math.sqrt(sum);
}

interface Model {
  rows: Learnt;
  meaning: Learnt;
  forms: Learnt;
  heads: Learnt;
  biases: Learnt;
  weights: IntentWeights;
  draw: () => number;
}

function createModel(frames: number): Model {
  const draw = random(20261120);
  const learnt = (count: number, spread: number): Learnt => ({
    values: Float32Array.from({ length: count }, () => (draw() * 2 - 1) * spread),
    moved: new Float32Array(count).fill(1e-6),
  });
  const parts = {
    rows: learnt(ROWS * SIZE, 0.05),
    meaning: learnt(MEANING * SIZE, 0.1),
    forms: learnt(2 * SIZE, 0.01),
    heads: learnt(frames * SIZE, 0.1),
    biases: learnt(frames, 0),
  };
  const weights: IntentWeights = {
    size: SIZE,
    frames,
    rows: parts.rows.values,
    rowScale: 1,
    meaning: parts.meaning.values,
    forms: parts.forms.values,
    heads: parts.heads.values,
    biases: parts.biases.values,
  };
  return { ...parts, weights, draw };
}

/** Passes the slopes at a point on to the weights that made it. */
function learnPoint(
  { rows, meaning, forms }: Model,
  reading: Reading,
  point: Float32Array,
  form: Form,
  slopes: Float32Array,
): void {
  for (let k = 0; k < SIZE; k++) slopes[k] = (slopes[k] ?? 0) * (1 - (point[k] ?? 0) ** 2);
  const offset = form === 'question' ? 0 : SIZE;
  for (let k = 0; k < SIZE; k++) nudge(forms, offset + k, slopes[k] ?? 0);
  for (const row of reading.rows)
    for (let k = 0; k < SIZE; k++) nudge(rows, row * SIZE + k, (slopes[k] ?? 0) * reading.rowScale);
  reading.meaning.forEach((value, dimension) => {
    if (value === 0) return;
    for (let k = 0; k < SIZE; k++) nudge(meaning, dimension * SIZE + k, (slopes[k] ?? 0) * value);
  });
}

/** One text of the bank finds its frame. */
function learnFrame(model: Model, { frame, form, features }: BankText): void {
  const { heads, biases, weights, draw } = model;
  const reading = thinned(features, draw);
  const point = pointOf(reading, form, weights);
  const errors = framesOf(point, weights);
  errors[frame] = (errors[frame] ?? 0) - 1;
  const slopes = new Float32Array(SIZE);
  errors.forEach((error, at) => {
    if (Math.abs(error) < 1e-4) return;
    for (let k = 0; k < SIZE; k++) {
      const index = at * SIZE + k;
      slopes[k] = (slopes[k] ?? 0) + error * (heads.values[index] ?? 0);
      nudge(heads, index, error * (point[k] ?? 0));
    }
    nudge(biases, at, error);
  });
  learnPoint(model, reading, point, form, slopes);
}

/** Learns to tell the frames of the bank apart, whether asked or stated, in either language. Deterministic. */
export function learnIntent(texts: readonly BankText[], frames: number): IntentWeights {
  const model = createModel(frames);
  for (let round = 0; round < ROUNDS; round++)
    for (const text of shuffled(texts, model.draw)) learnFrame(model, text);
  return model.weights;
}

function thinned(features: readonly WordFeatures[], draw: () => number): Reading {
  const kept = features.filter(() => draw() >= DROPPED_WORDS);
  return readingOf(
    kept.map(({ rows, meaning }) => ({ rows: rows.filter(() => draw() >= DROPPED_ROWS), meaning })),
  );
}

function shuffled<T>(list: readonly T[], draw: () => number): T[] {
  return list
    .map((one) => ({ one, place: draw() }))
    .sort((a, b) => a.place - b.place)
    .map(({ one }) => one);
}
