import { readFileSync } from 'node:fs';

/** Numbers in one word vector. */
export const DIMENSIONS = 100;

/** English word vectors, GloVe reduced by `bench/answers/make-vectors.ts`: 30,000 words, 100 signed bytes each (3 MB). */
export interface WordVectors {
  /** Row of a lower-case English word, or undefined. Rows are in order of frequency, the most frequent first. */
  row(word: string): number | undefined;
  /** The word of a row, '' beyond the last. */
  word(row: number): string;
  /** Cosine of two rows, -1 to 1. */
  cosine(a: number, b: number): number;
  /** Adds a row, scaled to length 1 and then by `weight`, to `target`. */
  addTo(target: Float32Array, row: number, weight: number): void;
}

let loaded: WordVectors | undefined;

/** Loads the table when it is first asked for. */
export function wordVectors(): WordVectors {
  loaded ??= load();
  return loaded;
}

function load(): WordVectors {
  const words = readFileSync(new URL('./words.txt', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  const file = readFileSync(new URL('./vectors.bin', import.meta.url));
  const bytes = new Int8Array(file.buffer, file.byteOffset, file.byteLength);
  const rows = new Map(words.map((word, index) => [word, index]));
  const lengths = Float32Array.from(words, (_, row) => Math.sqrt(product(bytes, row, row)) || 1);
  return {
    row: (word) => rows.get(word),
    word: (row) => words[row] ?? '',
    cosine: (a, b) => product(bytes, a, b) / ((lengths[a] ?? 1) * (lengths[b] ?? 1)),
    addTo: (target, row, weight) => {
      const scale = weight / (lengths[row] ?? 1);
      const start = row * DIMENSIONS;
      for (let index = 0; index < DIMENSIONS; index += 1)
        target[index] = (target[index] ?? 0) + (bytes[start + index] ?? 0) * scale;
    },
  };
}

function product(bytes: Int8Array, a: number, b: number): number {
  let sum = 0;
  for (let index = 0; index < DIMENSIONS; index += 1) {
    sum += (bytes[a * DIMENSIONS + index] ?? 0) * (bytes[b * DIMENSIONS + index] ?? 0);
  }
  return sum;
}
