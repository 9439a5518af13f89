import type { IndexedArticle, KnowledgeIndex, Passage } from '../article/index-articles.ts';
import { cover } from './coverage.ts';
import { type Features, featuresOf, type WeighedQuestion } from './features.ts';

export interface Candidate {
  passage: Passage;
  features: Features;
  /** Probability that the passage answers the question, by the model. */
  score: number;
}

const ARTICLES_LOOKED_INTO = 10;

/** The articles that share most of the question, by weight. */
function likelyArticles(weighed: WeighedQuestion, index: KnowledgeIndex): IndexedArticle[] {
  return index.articles
    .map((article) => {
      let score = 0;
      for (const { term, weight } of weighed.terms)
        score += weight * (cover(term, article.whole) + 0.6 * cover(term, article.title));
      return { article, score };
    })
    .filter((entry) => entry.score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, ARTICLES_LOOKED_INTO)
    .map((entry) => entry.article);
}

/** Every quotable passage of the likely articles, judged by `model`, best first. */
export function search(
  weighed: WeighedQuestion,
  index: KnowledgeIndex,
  model: (f: Features) => number,
): Candidate[] {
  const found: Candidate[] = [];
  for (const article of likelyArticles(weighed, index)) {
    for (const passage of article.passages) {
      const features = featuresOf(weighed, passage);
      found.push({ passage, features, score: model(features) });
    }
  }
  return found.sort((a, b) => b.score - a.score);
}
