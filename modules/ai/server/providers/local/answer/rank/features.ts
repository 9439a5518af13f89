import type { FactKind } from '../article/facts.ts';
import type { Passage } from '../article/index-articles.ts';
import { emptyFeatures, type Features } from './feature-names.ts';
import { addMeaningFeatures } from './meaning-features.ts';
import { type ArticleReading, evidenceFor } from './reading.ts';
import { addTermFeatures } from './term-features.ts';
import type { WeighedQuestion } from './weigh.ts';

/** Kinds of fact whose figure or form must stand in the quote itself. */
const STRICT_FACTS = new Set<FactKind>(['weight', 'size', 'phone', 'email', 'percent', 'age']);

/** What the answer models look at for one question and one passage of an article read for it. */
export function featuresOf(weighed: WeighedQuestion, passage: Passage, reading: ArticleReading): Features {
  const f = emptyFeatures();
  const evidence = evidenceFor(reading, passage, weighed);
  addTermFeatures(f, evidence, passage, weighed);
  addMeaningFeatures(f, evidence, passage, weighed);
  addFactFeatures(f, passage, weighed);
  f.density = (f.covered * (weighed.total || 1)) / Math.sqrt(4 + passage.bag.size);
  f.passageSize = Math.min(passage.bag.size, 60) / 30;
  f.extra = Math.min(passage.extra, 4) / 2;
  f.list = passage.units[0]?.kind === 'sentence' ? 0 : 1;
  f.crosslingual = passage.article.source.language === weighed.question.language ? 0 : 1;
  f.statement = weighed.asks ? 0 : 1;
  f.questionLength = Math.min(weighed.terms.length, 14) / 7;
  f.rentConflict = rentConflict(weighed, passage);
  return f;
}

/** Whether the passage states the kind of fact that is asked for. */
function addFactFeatures(f: Features, passage: Passage, { question: { facts } }: WeighedQuestion): void {
  f.yesNo = facts.yesNo ? 1 : 0;
  f.how = facts.how ? 1 : 0;
  f.placeAsked = facts.main === 'place' ? 1 : 0;
  if (!facts.main) {
    f.noFactContext = f.contextStrong;
    return;
  }
  const stated = passage.facts.has(facts.main);
  f.factStated = stated ? 1 : 0;
  f.amountStated = facts.main === 'price' && passage.facts.has('amount') ? 1 : 0;
  f.factMissing = stated ? 0 : 1;
  f.strictFactMissing = !stated && STRICT_FACTS.has(facts.main) ? 1 : 0;
  f.priceMissing = !stated && facts.main === 'price' ? 1 : 0;
  f.coveredTimesFact = stated ? f.contextStrong : 0;
  f.factNear = stated ? 0 : f.contextStrong;
}

/** "Do you sell ..." is not answered by what is hired out, and the other way round. */
function rentConflict(weighed: WeighedQuestion, passage: Passage): number {
  const asked = new Set(weighed.question.terms.flatMap((term) => term.concepts));
  const says = (id: string): boolean =>
    passage.bag.concepts.has(id) ||
    passage.heading.bag.concepts.has(id) ||
    passage.article.title.concepts.has(id);
  if (
    (asked.has('sell') || asked.has('buy')) &&
    !asked.has('rent') &&
    says('rent') &&
    !passage.bag.concepts.has('sell') &&
    !passage.bag.concepts.has('buy')
  )
    return 1;
  return asked.has('rent') && !says('rent') ? 1 : 0;
}
