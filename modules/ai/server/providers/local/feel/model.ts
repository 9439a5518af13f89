import { readFileSync } from 'node:fs';
import type { TextFeatures } from './features.ts';
import { FELT_LANGUAGES, type FeltLanguage, HASHED_ROWS, LABELS, PLACED_ROWS } from './rows.ts';

/** What train/train.ts learns. */
export interface FeelWeights {
  /** PLACED_ROWS x 3. */
  placed: Float32Array;
  /** HASHED_ROWS x 3; times `hashedScale` when read from the file, where they are signed bytes. */
  hashed: Float32Array | Int8Array;
  hashedScale: number;
  /** By language, in the order of FELT_LANGUAGES: three biases and a temperature. */
  settings: Float32Array;
}

export type Odds = [negative: number, neutral: number, positive: number];

/** How much of the rules' verdict (`understand`) learning starts from: it learns what they miss. */
export const RULES_SHARE = 0.5;
export const SETTINGS = LABELS.length + 1;

/** Log odds of the three labels, and their probabilities, which sum to 1. */
export function judge(features: TextFeatures, language: FeltLanguage, weights: FeelWeights): Odds {
  const sum = scoreOf(features, weights);
  const at = FELT_LANGUAGES.indexOf(language) * SETTINGS;
  const temperature = weights.settings[at + LABELS.length] ?? 1;
  const bent = sum.map((value, label) => (value + (weights.settings[at + label] ?? 0)) / temperature);
  return softmax(bent as Odds);
}

/** Before the language's biases and temperature. */
export function scoreOf({ tokens, whole, scale, rules }: TextFeatures, weights: FeelWeights): Odds {
  const sum: Odds = [0, 0, 0];
  for (const { rows } of tokens) for (const row of rows) addRow(sum, row, weights);
  for (let label = 0; label < LABELS.length; label++)
    sum[label] = (sum[label] ?? 0) * scale * weights.hashedScale + RULES_SHARE * (rules[label] ?? 0);
  for (const { row, value } of whole)
    for (let label = 0; label < LABELS.length; label++)
      sum[label] = (sum[label] ?? 0) + value * (weights.placed[row * LABELS.length + label] ?? 0);
  return sum;
}

/** How far the rows of one token pull from negative to positive, in log odds. */
export function pullOf(rows: readonly number[], scale: number, weights: FeelWeights): number {
  const sum: Odds = [0, 0, 0];
  for (const row of rows) addRow(sum, row, weights);
  return (sum[2] - sum[0]) * scale * weights.hashedScale;
}

function addRow(sum: Odds, row: number, { hashed }: FeelWeights): void {
  const at = (row - PLACED_ROWS) * LABELS.length;
  sum[0] += hashed[at] ?? 0;
  sum[1] += hashed[at + 1] ?? 0;
  sum[2] += hashed[at + 2] ?? 0;
}

export function softmax(sum: Odds): Odds {
  const highest = Math.max(...sum);
  const odds = sum.map((value) => Math.exp(value - highest));
  const total = odds.reduce((all, value) => all + value, 0);
  return odds.map((value) => value / total) as Odds;
}

let loaded: FeelWeights | undefined;

/** The weights that ship, read when they are first asked for (0.8 MB). */
export function feelWeights(): FeelWeights {
  loaded ??= load();
  return loaded;
}

/** `hashedScale`, `settings` and `placed` as 32-bit floats, little endian, then `hashed` in signed bytes. */
function load(): FeelWeights {
  const file = readFileSync(new URL('./feel.bin', import.meta.url));
  const buffer = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength);
  const floats = 1 + FELT_LANGUAGES.length * SETTINGS + PLACED_ROWS * LABELS.length;
  const head = new Float32Array(buffer, 0, floats);
  return {
    hashedScale: head[0] ?? 1,
    settings: head.subarray(1, 1 + FELT_LANGUAGES.length * SETTINGS),
    placed: head.subarray(1 + FELT_LANGUAGES.length * SETTINGS),
    hashed: new Int8Array(buffer, floats * 4, HASHED_ROWS * LABELS.length),
  };
}
