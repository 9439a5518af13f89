import { contentWords, createVocabulary, meanVector } from '../../vectors/index.ts';

/** What a text of the shop means: its words by their number in the space, and where all of it points. */
export interface MeaningText {
  words: Uint16Array;
  /** Signed bytes, to be compared by `cosineAt`. */
  vector: Int8Array;
}

/** The meanings of all words of one shop's articles. */
export interface MeaningSpace {
  /** Words of the shop. */
  readonly size: number;
  read(text: string, language: string): MeaningText;
  join(texts: readonly MeaningText[]): MeaningText;
  /** Similarity (0 to 1) of each word of the shop to a word or phrase of a question; of a phrase, the mean of its words'. */
  similarities(phrase: string, language: 'fr' | 'en'): Float32Array;
  /** To be called when everything is read: keeps only what questions need. */
  seal(): void;
}

/** Questions to one shop are much about the same: their words are compared with the articles once. */
const REMEMBERED = 60;

export function createMeaningSpace(): MeaningSpace {
  const vocabulary = createVocabulary();
  const remembered = new Map<string, Float32Array>();
  const known = (language: string): 'fr' | 'en' => (language === 'fr' ? 'fr' : 'en');

  function similaritiesOf(word: string, language: 'fr' | 'en'): Float32Array {
    const key = `${language}:${word}`;
    const before = remembered.get(key);
    if (before) return before;
    const found = vocabulary.similarities(word, language);
    const [oldest] = remembered.keys();
    if (remembered.size >= REMEMBERED && oldest !== undefined) remembered.delete(oldest);
    remembered.set(key, found);
    return found;
  }

  function textOf(numbers: readonly number[]): MeaningText {
    return {
      words: Uint16Array.from(new Set(numbers)),
      vector: meanVector(numbers.map((number) => vocabulary.meaning(number))),
    };
  }

  return {
    get size() {
      return vocabulary.size;
    },
    read: (text, language) =>
      textOf(contentWords(text, known(language)).map((word) => vocabulary.add(word, known(language)))),
    join: (texts) => textOf(texts.flatMap((text) => [...text.words])),
    similarities: (phrase, language) => {
      const list = contentWords(phrase, language).map((word) => similaritiesOf(word, language));
      const [first] = list;
      if (list.length === 1 && first) return first;
      const mean = new Float32Array(vocabulary.size);
      for (const one of list)
        one.forEach((value, at) => {
          mean[at] = (mean[at] ?? 0) + value / list.length;
        });
      return mean;
    },
    seal: () => vocabulary.seal(),
  };
}

/** How near the nearest word of a text is, 0 to 1. */
export function nearestIn(similarities: Float32Array, words: Uint16Array): number {
  let nearest = 0;
  for (const word of words) {
    const similarity = similarities[word] ?? 0;
    if (similarity > nearest) nearest = similarity;
  }
  return nearest;
}
