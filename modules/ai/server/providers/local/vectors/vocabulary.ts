import { stem } from '../answer/text/stem.ts';
import { type Meaning, type MeaningLanguage, meaningOf, type Sense } from './word-meaning.ts';
import { DIMENSIONS } from './word-vectors.ts';

/** The distinct words of one shop's articles with their meanings, packed; words are numbered from 0. */
export interface Vocabulary {
  readonly size: number;
  /** Adds the word when it is new; its number. */
  add(word: string, language: MeaningLanguage): number;
  /** Meaning of a word by its number; null for names and whatever else neither dictionary knows. */
  meaning(word: number): Meaning | null;
  /** Similarity of a word, of the shop or not, to each word of the shop, 0 to 1. */
  similarities(word: string, language: MeaningLanguage): Float32Array;
  /** Gives up what only adding needs. */
  seal(): void;
}

interface Entry {
  meaning: Meaning | null;
  stem: string;
}

/** Below this cosine two words have nothing to do with each other; of 0.2 to 0.5 this finds most (measure/measure-meaning.ts). */
const LEAST_SIMILAR = 0.3;
const SCALE = 400;

export function createVocabulary(): Vocabulary {
  const numbers = new Map<string, number>();
  let entries: Entry[] = [];
  const stems = new Map<string, number[]>();
  let packed: PackedSenses | null = null;
  return {
    get size() {
      return entries.length;
    },
    add: (word, language) => {
      const key = `${language}:${word}`;
      const known = numbers.get(key);
      if (known !== undefined) return known;
      const number = entries.length;
      numbers.set(key, number);
      const root = stemKey(word, language);
      entries.push({ meaning: meaningOf(word, language), stem: root });
      const siblings = stems.get(root);
      if (siblings) siblings.push(number);
      else stems.set(root, [number]);
      return number;
    },
    meaning: (word) => entries[word]?.meaning ?? null,
    similarities: (word, language) => {
      packed ??= pack(entries);
      const found = compare(meaningOf(word, language), packed);
      for (const number of stems.get(stemKey(word, language)) ?? []) found[number] = 1;
      return found;
    },
    seal: () => {
      packed ??= pack(entries);
      entries = entries.map(({ stem: root }) => ({ meaning: null, stem: root }));
      numbers.clear();
    },
  };
}

function stemKey(word: string, language: MeaningLanguage): string {
  return `${language}:${stem(word, language)}`;
}

/** All senses of all words, one after the other. */
interface PackedSenses {
  words: number;
  senses: number;
  vectors: Int8Array;
  word: Uint32Array;
  closedClass: Uint16Array;
  member: Uint16Array;
  trust: Float32Array;
  names: Map<string, number>;
}

function pack(entries: readonly Entry[]): PackedSenses {
  const all: { sense: Sense; word: number; trust: number }[] = entries.flatMap(({ meaning }, word) =>
    (meaning?.senses ?? []).map((sense) => ({ sense, word, trust: meaning?.trust ?? 0 })),
  );
  const names = new Map<string, number>([['', 0]]);
  const packed: PackedSenses = {
    words: entries.length,
    senses: all.length,
    vectors: new Int8Array(all.length * DIMENSIONS),
    word: new Uint32Array(all.length),
    closedClass: new Uint16Array(all.length),
    member: new Uint16Array(all.length),
    trust: new Float32Array(all.length),
    names,
  };
  all.forEach(({ sense, word, trust }, at) => {
    packed.vectors.set(quantised(sense.vector), at * DIMENSIONS);
    packed.word[at] = word;
    packed.closedClass[at] = numberOf(sense.closedClass, names);
    packed.member[at] = numberOf(sense.member, names);
    packed.trust[at] = trust;
  });
  return packed;
}

function numberOf(name: string, names: Map<string, number>): number {
  const known = names.get(name);
  if (known !== undefined) return known;
  names.set(name, names.size);
  return names.size - 1;
}

/** A vector of length 1 in signed bytes; of 100 numbers hardly one is larger than 0.3. */
export function quantised(vector: Float32Array): Int8Array {
  const bytes = new Int8Array(vector.length);
  for (let index = 0; index < vector.length; index += 1)
    bytes[index] = Math.max(-127, Math.min(127, Math.round((vector[index] ?? 0) * SCALE)));
  return bytes;
}

/** Cosine of a quantised vector with the one that starts at `start` of `vectors`. */
export function cosineAt(vector: Int8Array, vectors: Int8Array, start: number): number {
  let sum = 0;
  for (let index = 0; index < DIMENSIONS; index += 1)
    sum += (vector[index] ?? 0) * (vectors[start + index] ?? 0);
  return sum / (SCALE * SCALE);
}

function compare(meaning: Meaning | null, packed: PackedSenses): Float32Array {
  const found = new Float32Array(packed.words);
  for (const sense of meaning?.senses ?? []) {
    const vector = quantised(sense.vector);
    const closedClass = packed.names.get(sense.closedClass) ?? 0;
    const member = packed.names.get(sense.member) ?? -1;
    for (let at = 0; at < packed.senses; at += 1) {
      // Monday is not Tuesday, however near their vectors are.
      if (closedClass !== 0 && packed.closedClass[at] === closedClass && packed.member[at] !== member)
        continue;
      const cosine = cosineAt(vector, packed.vectors, at * DIMENSIONS);
      if (cosine < LEAST_SIMILAR) continue;
      const word = packed.word[at] ?? 0;
      const similarity = Math.min(1, cosine * (packed.trust[at] ?? 0) * (meaning?.trust ?? 0));
      if (similarity > (found[word] ?? 0)) found[word] = similarity;
    }
  }
  return found;
}
