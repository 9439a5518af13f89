import { readFileSync } from 'node:fs';

/** English word vectors, GloVe reduced by `bench/answers/make-vectors.ts`: 30,000 words, 100 signed bytes each (3 MB). */
export interface WordVectors {
  /** Row of a lower-case English word, or undefined. */
  row(word: string): number | undefined;
  /** Cosine of two rows, -1 to 1. */
  cosine(a: number, b: number): number;
}

const dimensions = 100;
let loaded: WordVectors | undefined;

/** Loads the table when it is first asked for. */
export function wordVectors(): WordVectors {
  loaded ??= load();
  return loaded;
}

function load(): WordVectors {
  const words = readFileSync(new URL('./words.txt', import.meta.url), 'utf8').trimEnd().split('\n');
  const file = readFileSync(new URL('./vectors.bin', import.meta.url));
  const bytes = new Int8Array(file.buffer, file.byteOffset, file.byteLength);
  const rows = new Map(words.map((word, index) => [word, index]));
  const lengths = Float32Array.from(words, (_, row) => Math.sqrt(product(bytes, row, row)) || 1);
  return {
    row: (word) => rows.get(word),
    cosine: (a, b) => product(bytes, a, b) / ((lengths[a] ?? 1) * (lengths[b] ?? 1)),
  };
}

function product(bytes: Int8Array, a: number, b: number): number {
  let sum = 0;
  for (let index = 0; index < dimensions; index += 1) {
    sum += (bytes[a * dimensions + index] ?? 0) * (bytes[b * dimensions + index] ?? 0);
  }
  return sum;
}
