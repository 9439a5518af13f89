import type { IndexedArticle, IndexedUnit, KnowledgeIndex } from '../article/index-articles.ts';
import type { MeaningText } from '../article/meaning-space.ts';
import { joinBags } from '../text/bag.ts';
import type { StemLanguage } from '../text/stem.ts';
import type { QuestionSet } from './question-sets.ts';

/** A question of the set as it is, or made unanswerable by taking its answer out of the articles. */
export type Origin = 'asked' | 'article taken out' | 'sentence taken out';

export interface Reduced {
  origin: Origin;
  index: KnowledgeIndex;
}

/**
 * The articles of a shop without those that answer a question, and without only the sentences that do: what a question
 * looks like that is asked in vain. Real ones are few, and a shop without an article is an ordinary case.
 */
export function withoutAnswer(index: KnowledgeIndex, question: QuestionSet['questions'][number]): Reduced[] {
  const { articles: right, mustQuote } = question.expect;
  const others = index.articles.filter(({ source }) => !right.includes(source.id));
  const reduced: Reduced[] = [{ origin: 'article taken out', index: { ...index, articles: others } }];
  if (!mustQuote) return reduced;
  const pattern = new RegExp(mustQuote, 'i');
  const rest = index.articles
    .filter(({ source }) => right.includes(source.id))
    .map((article) =>
      withoutUnits(article, ({ start, end }) => pattern.test(article.source.body.slice(start, end))),
    );
  if (rest.some(({ units }) => units.length > 0))
    reduced.push({ origin: 'sentence taken out', index: { ...index, articles: [...others, ...rest] } });
  return reduced;
}

function withoutUnits(article: IndexedArticle, answers: (unit: IndexedUnit) => boolean): IndexedArticle {
  const gone = new Set(article.units.filter(answers));
  const units = article.units.filter((unit) => !gone.has(unit)).map((unit, at) => ({ ...unit, at }));
  const renewed = new Map(units.map((unit) => [unit.start, unit]));
  const kept = (list: readonly IndexedUnit[]): IndexedUnit[] =>
    list.flatMap((unit) => renewed.get(unit.start) ?? []);
  const language = article.whole.language as StemLanguage;
  const reduced: IndexedArticle = {
    ...article,
    units,
    whole: joinBags([article.title, ...units.flatMap((unit) => [unit.heading.bag, unit.bag])], language),
    wholeMeaning: joined([
      article.titleMeaning,
      ...units.flatMap((unit) => [unit.heading.meaning, unit.meaning]),
    ]),
    passages: [],
  };
  reduced.passages = article.passages
    .filter((passage) => passage.units.every((unit) => !gone.has(unit)))
    .map((passage) => ({
      ...passage,
      article: reduced,
      units: kept(passage.units),
      near: kept(passage.near),
    }));
  return reduced;
}

/** The vector is the sum of the sentences' instead of the words', which is near enough here. */
function joined(texts: readonly MeaningText[]): MeaningText {
  const size = texts[0]?.vector.length ?? 0;
  const sum = new Float32Array(size);
  for (const { vector } of texts)
    vector.forEach((value, at) => {
      sum[at] = (sum[at] ?? 0) + value;
    });
  const length = Math.sqrt(sum.reduce((total, value) => total + value * value, 0)) || 1;
  return {
    words: Uint16Array.from(new Set(texts.flatMap(({ words }) => [...words]))),
    vector: Int8Array.from(sum, (value) => Math.max(-127, Math.min(127, Math.round((value / length) * 400)))),
  };
}
