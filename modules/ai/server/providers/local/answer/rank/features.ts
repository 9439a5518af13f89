import { foldedText, type Passage } from '../article/index-articles.ts';
import { conceptOf } from '../lexicon/lexicon.ts';
import { addFactFeatures } from './fact-features.ts';
import { emptyFeatures, type Features } from './feature-names.ts';
import { addIntentFeatures } from './intent-features.ts';
import { addMeaningFeatures } from './meaning-features.ts';
import { type ArticleReading, evidenceFor } from './reading.ts';
import { addTermFeatures } from './term-features.ts';
import type { WeighedQuestion } from './weigh.ts';

/** What the answer models look at for one question and one passage of an article read for it. */
export function featuresOf(weighed: WeighedQuestion, passage: Passage, reading: ArticleReading): Features {
  const f = emptyFeatures();
  const evidence = evidenceFor(reading, passage, weighed);
  addTermFeatures(f, evidence, passage, weighed);
  addMeaningFeatures(f, evidence, passage, weighed);
  addIntentFeatures(f, passage, weighed, reading.intents);
  addFactFeatures(f, passage, weighed);
  addPlaceFeatures(f, passage, weighed);
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

const EXCEPTION =
  /\b(?:sauf|excepte|hormis|uniquement|seulement|exceptionnel\w*|except|only|unless|apart from)\b/;
const TIMES = new Set(['month', 'season', 'daygroup']);

/** Where in the article the passage stands, and whether it speaks of a special case that nobody asked about. */
function addPlaceFeatures(f: Features, passage: Passage, { terms }: WeighedQuestion): void {
  const first = passage.units[0]?.at ?? 0;
  f.position = first / Math.max(1, passage.article.units.length - 1);
  f.firstSentence = first === 0 ? 1 : 0;
  f.exception = EXCEPTION.test(foldedText(passage)) ? 1 : 0;
  const asked = new Set(terms.flatMap(({ term }) => [...term.concepts, ...term.parents]));
  for (const id of passage.bag.concepts) {
    if (asked.has(id)) continue;
    const { kind } = conceptOf(id);
    if (kind === 'place') f.extraPlaces = Math.min(1, f.extraPlaces + 0.25);
    else if (TIMES.has(kind)) f.extraTimes = Math.min(1, f.extraTimes + 0.25);
  }
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
