import { random } from '../../answer/train/random.ts';
import { featuresOf } from '../features.ts';
import { type FeelWeights, type Odds, RULES_SHARE, SETTINGS, softmax } from '../model.ts';
import { FELT_LANGUAGES, HASHED_ROWS, LABELS, PLACED_ROWS } from '../rows.ts';
import type { Labelled } from './sources.ts';

const ROUNDS = 3;
const STEP = 0.05;
/** Rows left out at random, so that no single word of a trade carries a feeling. */
const DROPPED = 0.3;
const SEED = 20261120;
/** Long texts are read so far when learning. */
const READ = 4_000;
const WIDTH = LABELS.length;
/** Gradients below this move nothing worth the time. */
const LEAST_SLOPE = 1e-5;

/** How loud each source is; one that is not named counts 1. */
const LOUDNESS: Readonly<Record<string, number>> = {
  'XED French': 0.5,
  'XED English': 0.25,
  'questions fr': 0.05,
  'own fr': 2,
  'own en': 2,
  'questions en': 0.05,
};

interface Sample {
  hashed: Int32Array;
  placed: readonly { row: number; value: number }[];
  scale: number;
  rules: Odds;
  label: number;
  weight: number;
}

/** Rare labels of a source are made louder by the square root of what they lack. */
function weightsOf(texts: readonly Labelled[]): (one: Labelled) => number {
  const counts = new Map<string, number[]>();
  for (const { source, label } of texts) {
    const of = counts.get(source) ?? [0, 0, 0];
    of[label] = (of[label] ?? 0) + 1;
    counts.set(source, of);
  }
  return ({ source, label }) => {
    const present = (counts.get(source) ?? []).filter((count) => count > 0);
    const mean = present.reduce((sum, count) => sum + count, 0) / present.length;
    return Math.sqrt(mean / (counts.get(source)?.[label] ?? mean)) * (LOUDNESS[source] ?? 1);
  };
}

function sampleOf(one: Labelled, weight: number): Sample {
  const { tokens, whole, scale, rules } = featuresOf(one.text.slice(0, READ), one.language);
  const hashed = Int32Array.from(
    tokens.flatMap(({ rows }) => rows),
    (row) => row - PLACED_ROWS,
  );
  return { hashed, placed: whole, scale, rules, label: one.label, weight };
}

/** Weights and how much each moved (Adagrad, Duchi 2011). */
interface Table {
  values: Float32Array;
  moved: Float32Array;
}

const tableOf = (rows: number): Table => ({
  values: new Float32Array(rows * WIDTH),
  moved: new Float32Array(rows * WIDTH).fill(1e-4),
});

function nudge({ values, moved }: Table, at: number, slope: number): void {
  const sum = (moved[at] ?? 0) + slope * slope;
  moved[at] = sum;
  values[at] = (values[at] ?? 0) - (STEP * slope) / Math.sqrt(sum);
}

function learnSample(
  { hashed, placed, scale, rules, label, weight }: Sample,
  words: Table,
  rest: Table,
): void {
  const sum = rules.map((value) => value * RULES_SHARE) as Odds;
  for (const row of hashed)
    for (let at = 0; at < WIDTH; at++)
      sum[at] = (sum[at] ?? 0) + (words.values[row * WIDTH + at] ?? 0) * scale;
  for (const { row, value } of placed)
    for (let at = 0; at < WIDTH; at++)
      sum[at] = (sum[at] ?? 0) + (rest.values[row * WIDTH + at] ?? 0) * value;
  softmax(sum).forEach((share, at) => {
    const slope = (share - (label === at ? 1 : 0)) * weight;
    if (Math.abs(slope) < LEAST_SLOPE) return;
    for (const row of hashed) nudge(words, row * WIDTH + at, slope * scale);
    for (const { row, value } of placed) nudge(rest, row * WIDTH + at, slope * value);
  });
}

/** Learns to tell the labels of texts. Deterministic: the same texts give the same weights. */
export function learn(texts: readonly Labelled[]): FeelWeights {
  const draw = random(SEED);
  const weightOf = weightsOf(texts);
  const samples = texts.map((one) => sampleOf(one, weightOf(one)));
  const words = tableOf(HASHED_ROWS);
  const rest = tableOf(PLACED_ROWS);
  for (let round = 0; round < ROUNDS; round++) {
    for (const sample of shuffled(samples, draw)) {
      const hashed = sample.hashed.filter(() => draw() >= DROPPED);
      learnSample({ ...sample, hashed, scale: sample.scale / (1 - DROPPED) }, words, rest);
    }
  }
  return {
    placed: rest.values,
    hashed: words.values,
    hashedScale: 1,
    settings: Float32Array.from({ length: FELT_LANGUAGES.length * SETTINGS }, (_, at) =>
      at % SETTINGS === WIDTH ? 1 : 0,
    ),
  };
}

function shuffled<T>(list: readonly T[], draw: () => number): T[] {
  return list
    .map((one) => ({ one, place: draw() }))
    .sort((left, right) => left.place - right.place)
    .map(({ one }) => one);
}
