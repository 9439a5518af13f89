import type { IndexedArticle, KnowledgeIndex, Passage } from '../article/index-articles.ts';
import { cover } from './coverage.ts';
import { type Features, featuresOf } from './features.ts';
import type { WeighedQuestion } from './weigh.ts';

export interface Candidate {
  passage: Passage;
  features: Features;
  /** How likely the passage is the answer, by the ranking model. */
  score: number;
}

const ARTICLES_LOOKED_INTO = 10;

interface LikelyArticle {
  article: IndexedArticle;
  score: number;
}

/** The articles that share most of the question, by weight, in their text and again in their title. */
function likelyArticles(weighed: WeighedQuestion, index: KnowledgeIndex): LikelyArticle[] {
  return index.articles
    .map((article) => {
      let score = 0;
      for (const { term, weight, titleWeight } of weighed.terms) {
        const inText = cover(term, article.whole);
        if (inText === 0) continue;
        const often = article.units.filter((unit) => cover(term, unit.bag) >= 0.6).length;
        score +=
          weight * inText * (0.6 + 0.2 * Math.min(3, often)) + 0.8 * titleWeight * cover(term, article.title);
      }
      if (article.source.language !== weighed.question.language) score *= 0.9;
      return { article, score };
    })
    .filter((entry) => entry.score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, ARTICLES_LOOKED_INTO);
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

/** Every quotable passage of the likely articles, judged by `model`, best first. */
export function search(
  weighed: WeighedQuestion,
  index: KnowledgeIndex,
  model: (f: Features) => number,
): Candidate[] {
  const likely = likelyArticles(weighed, index);
  const top = likely[0]?.score ?? 1;
  const found: Candidate[] = likely.flatMap(({ article, score }) => {
    const rival = likely.find((other) => other.article !== article)?.score ?? 0;
    return article.passages.map((passage) => {
      const features = featuresOf(weighed, passage);
      features.relativeArticle = score / top;
      features.articleLead = Math.max(-1, Math.min(1, (score - rival) / top));
      return { passage, features, score: 0 };
    });
  });
  const best = Math.max(0.01, ...found.map((candidate) => firstReading(candidate.features)));
  for (const candidate of found) {
    candidate.features.relativePassage = firstReading(candidate.features) / best;
    candidate.score = model(candidate.features);
  }
  return found.sort((a, b) => b.score - a.score);
}
