import { contentWords, meaningfulAmong } from './content-words.ts';
import { cosineAt, createVocabulary, quantised, type Vocabulary } from './vocabulary.ts';
import { type Meaning, type MeaningLanguage, meaningOf, normalise } from './word-meaning.ts';
import { DIMENSIONS } from './word-vectors.ts';

/** A quotable sentence with what stands above it. Sentences of one article have the same title and language. */
export interface MeaningSentence {
  text: string;
  language: string;
  title: string;
  /** Headings above the sentence inside its article. */
  heading?: string;
}

export const MEANING_FEATURES = [
  'coverage',
  'coverageInContext',
  'reverse',
  'best',
  'worst',
  'titleCoverage',
  'articleCoverage',
  'sentenceCosine',
  'titleCosine',
  'articleCosine',
] as const;
export type MeaningFeature = (typeof MEANING_FEATURES)[number];
/** One column per feature, one number per sentence in the order in which they were given. */
export type MeaningScores = Readonly<Record<MeaningFeature, Float32Array>>;

export interface MeaningIndex {
  readonly size: number;
  /** A question as text, or as folded words that are cut and mended already (spelling is not mended here). */
  score(question: string | readonly string[], language: string): MeaningScores;
}

/** A word of another place counts this much of one in the sentence itself. */
const FROM_HEADING = 0.9;
const FROM_ARTICLE = 0.5;
/** From this similarity an article is taken to have the word itself: what is only said otherwise is not rare. */
const SAME_WORD = 0.8;
/** SIF (Arora, Liang, Ma 2017): weight a / (a + p), p the word's share of running text, by Zipf's law from its rank. */
const SIF_A = 1e-3;
const ZIPF = 10;

function languageOf(language: string): MeaningLanguage {
  return language === 'fr' ? 'fr' : 'en';
}

interface Text {
  /** Distinct words by their number in the vocabulary. */
  words: Uint16Array;
  vector: Int8Array;
}
interface Sentence extends Text {
  heading: Uint16Array;
  article: number;
}
interface Article {
  title: Text;
  whole: Text;
}

/** Reads the sentences once (about 0.15 ms each); keep the index until an article changes. */
export function createMeaningIndex(sentences: readonly MeaningSentence[]): MeaningIndex {
  const vocabulary = createVocabulary();
  const numbersOf = (text: string, language: string): number[] =>
    contentWords(text, languageOf(language)).map((word) => vocabulary.add(word, languageOf(language)));
  const textOf = (numbers: readonly number[]): Text => ({
    words: Uint16Array.from(new Set(numbers)),
    vector: meanVector(numbers.map((number) => vocabulary.meaning(number))),
  });
  const articleNumbers = new Map<string, number>();
  const drafts: { title: number[]; all: number[] }[] = [];
  const indexed = sentences.map(({ text, language, title, heading }): Sentence => {
    const key = `${language}:${title}`;
    const article = articleNumbers.get(key) ?? drafts.length;
    if (article === drafts.length) {
      articleNumbers.set(key, article);
      const own = numbersOf(title, language);
      drafts.push({ title: own, all: [...own] });
    }
    const words = numbersOf(text, language);
    const above = heading ? numbersOf(heading, language) : [];
    drafts[article]?.all.push(...words, ...above);
    return { ...textOf(words), heading: Uint16Array.from(new Set(above)), article };
  });
  const articles = drafts.map(({ title, all }): Article => ({ title: textOf(title), whole: textOf(all) }));
  const rarity = raritiesOf(articles, vocabulary.size);
  vocabulary.seal();
  return {
    size: sentences.length,
    score: (question, language) => {
      const own = languageOf(language);
      const words =
        typeof question === 'string' ? contentWords(question, own) : meaningfulAmong(question, own);
      return scoresOf(asked(words, own, vocabulary, articles, rarity), indexed, articles, rarity);
    },
  };
}

/** SIF mean of the words' senses, as signed bytes. */
export function meanVector(meanings: readonly (Meaning | null)[]): Int8Array {
  const mean = new Float32Array(DIMENSIONS);
  for (const meaning of meanings) {
    if (!meaning) continue;
    const share = 1 / ((meaning.frequencyRank + 10) * ZIPF);
    const weight = SIF_A / (SIF_A + share) / meaning.senses.length;
    for (const { vector } of meaning.senses)
      for (let index = 0; index < DIMENSIONS; index += 1)
        mean[index] = (mean[index] ?? 0) + (vector[index] ?? 0) * weight;
  }
  normalise(mean);
  return quantised(mean);
}

function idf(articles: number, found: number): number {
  return Math.log(1 + (articles - found + 0.5) / (found + 0.5));
}

/** How much each word of the shop tells, by the number of articles that have it. */
function raritiesOf(articles: readonly Article[], size: number): Float32Array {
  const found = new Uint32Array(size);
  for (const { whole } of articles) for (const word of whole.words) found[word] = (found[word] ?? 0) + 1;
  return Float32Array.from(found, (count) => idf(articles.length, count));
}

interface AskedWord {
  weight: number;
  similarities: Float32Array;
}
interface Asked {
  words: readonly AskedWord[];
  total: number;
  vector: Int8Array;
  /** Of each word of the shop, its similarity to the nearest word of the question. */
  nearest: Float32Array;
}

function asked(
  words: readonly string[],
  language: MeaningLanguage,
  vocabulary: Vocabulary,
  articles: readonly Article[],
  rarity: Float32Array,
): Asked {
  const nearest = new Float32Array(rarity.length);
  const list = [...new Set(words)].map((word): AskedWord => {
    const similarities = vocabulary.similarities(word, language);
    for (let at = 0; at < nearest.length; at += 1)
      nearest[at] = Math.max(nearest[at] ?? 0, similarities[at] ?? 0);
    let found = 0;
    for (const { whole } of articles) if (bestOf(similarities, whole.words) >= SAME_WORD) found += 1;
    return { weight: idf(articles.length, found), similarities };
  });
  return {
    words: list,
    total: list.reduce((sum, { weight }) => sum + weight, 0),
    vector: meanVector(words.map((word) => meaningOf(word, language))),
    nearest,
  };
}

function bestOf(similarities: Float32Array, words: Uint16Array): number {
  let best = 0;
  for (const word of words) {
    const similarity = similarities[word] ?? 0;
    if (similarity > best) best = similarity;
  }
  return best;
}

function scoresOf(
  question: Asked,
  sentences: readonly Sentence[],
  articles: readonly Article[],
  rarity: Float32Array,
): MeaningScores {
  const scores = Object.fromEntries(
    MEANING_FEATURES.map((name) => [name, new Float32Array(sentences.length)]),
  ) as Record<MeaningFeature, Float32Array>;
  const total = question.total || 1;
  const around = articles.map(({ title, whole }) => ({
    title: question.words.map(({ similarities }) => bestOf(similarities, title.words)),
    whole: question.words.map(({ similarities }) => bestOf(similarities, whole.words)),
    titleCosine: cosineAt(question.vector, title.vector, 0),
    wholeCosine: cosineAt(question.vector, whole.vector, 0),
  }));
  sentences.forEach((sentence, at) => {
    const article = around[sentence.article];
    let worst = 1;
    question.words.forEach(({ weight, similarities }, asking) => {
      const share = weight / total;
      const here = bestOf(similarities, sentence.words);
      const inTitle = article?.title[asking] ?? 0;
      const inArticle = article?.whole[asking] ?? 0;
      const above = FROM_HEADING * Math.max(inTitle, bestOf(similarities, sentence.heading));
      add(scores.coverage, at, share * here);
      add(scores.coverageInContext, at, share * Math.max(here, above, FROM_ARTICLE * inArticle));
      add(scores.titleCoverage, at, share * inTitle);
      add(scores.articleCoverage, at, share * inArticle);
      if (here > (scores.best[at] ?? 0)) scores.best[at] = here;
      if (here < worst) worst = here;
    });
    scores.worst[at] = question.words.length > 0 ? worst : 0;
    scores.reverse[at] = reverseOf(sentence, question.nearest, rarity);
    scores.sentenceCosine[at] = cosineAt(question.vector, sentence.vector, 0);
    scores.titleCosine[at] = article?.titleCosine ?? 0;
    scores.articleCosine[at] = article?.wholeCosine ?? 0;
  });
  return scores;
}

function add(column: Float32Array, at: number, value: number): void {
  column[at] = (column[at] ?? 0) + value;
}

/** The share of the sentence, by rarity, that the question speaks of. */
function reverseOf(sentence: Sentence, nearest: Float32Array, rarity: Float32Array): number {
  let sum = 0;
  let total = 0;
  for (const word of sentence.words) {
    const weight = rarity[word] ?? 0;
    sum += weight * (nearest[word] ?? 0);
    total += weight;
  }
  return total > 0 ? sum / total : 0;
}
