import { cosineAt } from '../../vectors/index.ts';
import type { IndexedArticle, KnowledgeIndex, Passage } from '../article/index-articles.ts';
import type { Features } from './feature-names.ts';
import { featuresOf } from './features.ts';
import { type ArticleReading, readArticle } from './reading.ts';
import type { WeighedQuestion } from './weigh.ts';

export interface Candidate {
  passage: Passage;
  features: Features;
  /** How well the passage answers, by the model that it was judged by. */
  score: number;
}

/** An article is looked into when it is among the first by its words, or among the first by its meaning. */
const BY_WORDS = 8;
const BY_MEANING = 8;
const BY_INTENT = 4;
/** Sharing no word of the question is no reason to be passed over, sharing its language is a small one to be preferred. */
const OTHER_LANGUAGE = 0.9;

interface LikelyArticle {
  reading: ArticleReading;
  article: IndexedArticle;
  /** How much of the question it shares, by weight, in its text and again in its title. */
  words: number;
  /** The same by meaning. */
  meaning: number;
  cosine: number;
  /** The nearest of its sentences by what the question is about. */
  intent: number;
}

function likelihood(weighed: WeighedQuestion, article: IndexedArticle): LikelyArticle {
  const reading = readArticle(weighed, article);
  let words = 0;
  let meaning = 0;
  for (const { entry, whole, title, softWhole, softTitle, units } of reading.terms) {
    meaning +=
      entry.weight * Math.max(whole, softWhole) + 0.5 * entry.titleWeight * Math.max(title, softTitle);
    if (whole === 0) continue;
    let often = 0;
    for (const unit of units) if (unit >= 0.6) often++;
    words += entry.weight * whole * (0.6 + 0.2 * Math.min(3, often)) + 0.8 * entry.titleWeight * title;
  }
  const cosine = cosineAt(weighed.vector, article.wholeMeaning.vector, 0);
  const share = article.source.language === weighed.question.language ? 1 : OTHER_LANGUAGE;
  const intent = reading.intents.reduce((most, { cosine: near }) => Math.max(most, near), 0);
  return {
    reading,
    article,
    words: words * share,
    meaning: meaning * share,
    cosine: Math.max(0, cosine),
    intent: intent * share,
  };
}

function likelyArticles(weighed: WeighedQuestion, index: KnowledgeIndex): LikelyArticle[] {
  const all = index.articles.map((article) => likelihood(weighed, article));
  const topMeaning = Math.max(1e-6, ...all.map((one) => one.meaning));
  const byMeaning = (one: LikelyArticle): number => one.meaning / topMeaning + one.cosine;
  const chosen = new Set([
    ...all
      .filter((one) => one.words > 0)
      .sort((a, b) => b.words - a.words)
      .slice(0, BY_WORDS),
    ...all
      .filter((one) => one.meaning > 0)
      .sort((a, b) => byMeaning(b) - byMeaning(a))
      .slice(0, BY_MEANING),
    ...[...all].sort((a, b) => b.intent - a.intent).slice(0, BY_INTENT),
  ]);
  return [...chosen].sort((a, b) => b.words + b.meaning - a.words - a.meaning);
}

/** A first reading of a passage, only to tell how it stands beside the best of the others. */
function firstReading(features: Features): number {
  return (
    features.coveredInContext +
    0.4 * features.covered +
    0.3 * features.relativeArticle +
    0.15 * features.factStated
  );
}

function firstMeaning(features: Features): number {
  return (
    features.softContext +
    0.4 * features.softCovered +
    0.3 * features.softRelative +
    0.3 * features.unitCosine +
    0.15 * features.factStated
  );
}

/** How an article stands beside the best of the others, in `values`: 1 for the best. */
function standing(value: number, others: readonly number[]): { relative: number; lead: number } {
  const top = Math.max(1e-6, value, ...others);
  const lead = (value - Math.max(0, ...others)) / top;
  return { relative: value / top, lead: Math.max(-1, Math.min(1, lead)) };
}

/** Every quotable passage of the likely articles, judged by `model`, best first. */
export function search(
  weighed: WeighedQuestion,
  index: KnowledgeIndex,
  model: (f: Features) => number,
): Candidate[] {
  const likely = likelyArticles(weighed, index);
  const found: Candidate[] = likely.flatMap((one) => {
    const others = likely.filter((other) => other !== one);
    const byWords = standing(
      one.words,
      others.map((other) => other.words),
    );
    const byMeaning = standing(
      one.meaning,
      others.map((other) => other.meaning),
    );
    const byCosine = standing(
      one.cosine,
      others.map((other) => other.cosine),
    );
    const byIntent = standing(
      one.intent,
      others.map((other) => other.intent),
    );
    return one.article.passages.map((passage) => {
      const features = featuresOf(weighed, passage, one.reading);
      features.relativeArticle = byWords.relative;
      features.articleLead = byWords.lead;
      features.softRelative = byMeaning.relative;
      features.softLead = byMeaning.lead;
      features.cosineRelative = byCosine.relative;
      features.intentRelative = byIntent.relative;
      features.intentLead = byIntent.lead;
      return { passage, features, score: 0 };
    });
  });
  const best = Math.max(0.01, ...found.map((candidate) => firstReading(candidate.features)));
  const bestMeaning = Math.max(0.01, ...found.map((candidate) => firstMeaning(candidate.features)));
  const known = Math.max(0, ...found.map(({ features }) => features.intentShared));
  for (const candidate of found) {
    candidate.features.intentKnown = known;
    candidate.features.relativePassage = firstReading(candidate.features) / best;
    candidate.features.softPassage = firstMeaning(candidate.features) / bestMeaning;
    candidate.score = model(candidate.features);
  }
  return found.sort((a, b) => b.score - a.score);
}
