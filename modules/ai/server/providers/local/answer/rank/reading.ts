import {
  foldedText,
  type IndexedArticle,
  type IndexedUnit,
  type Passage,
} from '../article/index-articles.ts';
import { nearestIn } from '../article/meaning-space.ts';
import { conceptOf } from '../lexicon/lexicon.ts';
import { cover, namesTerm } from './coverage.ts';
import { type IntentReading, readIntents } from './intent-features.ts';
import type { WeighedQuestion, WeighedTerm } from './weigh.ts';

/** What one article says of one term of a question, by its parts; `soft` is by meaning, the rest by words and concepts. */
interface TermReading {
  entry: WeighedTerm;
  title: number;
  titleNames: number;
  whole: number;
  softTitle: number;
  softWhole: number;
  units: Float32Array;
  unitNames: Float32Array;
  softUnits: Float32Array;
}

export interface ArticleReading {
  article: IndexedArticle;
  terms: readonly TermReading[];
  /** One a sentence. */
  intents: readonly IntentReading[];
}

/** What a passage and its surroundings say of one term, 0 to 1 each. */
export interface Evidence {
  entry: WeighedTerm;
  /** In the passage itself, by words and concepts. */
  inside: number;
  /** In it or, for less, in its heading, title, block and article. */
  best: number;
  title: number;
  heading: number;
  whole: number;
  /** The same by meaning. */
  softInside: number;
  softBest: number;
  softTitle: number;
  softWhole: number;
}

export function readArticle(weighed: WeighedQuestion, article: IndexedArticle): ArticleReading {
  const size = article.units.length;
  const terms = weighed.terms.map((entry): TermReading => {
    const { term, similar } = entry;
    const reading: TermReading = {
      entry,
      title: cover(term, article.title),
      titleNames: namesTerm(term, article.title),
      whole: cover(term, article.whole),
      softTitle: nearestIn(similar, article.titleMeaning.words),
      softWhole: nearestIn(similar, article.wholeMeaning.words),
      units: new Float32Array(size),
      unitNames: new Float32Array(size),
      softUnits: new Float32Array(size),
    };
    article.units.forEach((unit, at) => {
      reading.units[at] = reading.whole > 0 ? cover(term, unit.bag) : 0;
      reading.unitNames[at] = reading.whole > 0 ? namesTerm(term, unit.bag) : 0;
      reading.softUnits[at] = reading.softWhole > 0 ? nearestIn(similar, unit.meaning.words) : 0;
    });
    return reading;
  });
  return { article, terms, intents: readIntents(weighed, article) };
}

function most(values: Float32Array, units: readonly IndexedUnit[]): number {
  let found = 0;
  for (const { at } of units) found = Math.max(found, values[at] ?? 0);
  return found;
}

const FROM_HEADING = 0.92;
const FROM_TITLE = 0.9;
const FROM_NEAR = 0.65;
const FROM_ARTICLE = 0.4;

export function evidenceFor(reading: ArticleReading, passage: Passage, weighed: WeighedQuestion): Evidence[] {
  return reading.terms.map((one): Evidence => {
    const { entry } = one;
    const inside = insideOf(one, passage, weighed);
    const heading = cover(entry.term, passage.heading.bag);
    const softInside = Math.max(inside, most(one.softUnits, passage.units));
    const best = Math.max(
      inside,
      FROM_HEADING * namesTerm(entry.term, passage.heading.bag),
      FROM_TITLE * one.titleNames,
      FROM_NEAR * most(one.unitNames, passage.near),
      FROM_ARTICLE * one.whole,
    );
    const softBest = Math.max(
      softInside,
      best,
      FROM_HEADING * nearestIn(entry.similar, passage.heading.meaning.words),
      FROM_TITLE * one.softTitle,
      FROM_NEAR * most(one.softUnits, passage.near),
      FROM_ARTICLE * one.softWhole,
    );
    return {
      entry,
      inside,
      best: inside >= 0.99 ? inside : best,
      title: one.title,
      heading,
      whole: one.whole,
      softInside,
      softBest,
      softTitle: Math.max(one.title, one.softTitle),
      softWhole: Math.max(one.whole, one.softWhole),
    };
  });
}

const UNIVERSAL =
  /\b(?:tou(?:te|s|tes)|partout|entiere?|ensemble|any|all|anywhere|everywhere|throughout|across|whole|every|worldwide|monde|within)\b/;

/** A region stands for a place in it when it is said to be served whole, or when no single places are listed. */
function insideOf({ entry, units }: TermReading, passage: Passage, weighed: WeighedQuestion): number {
  const { term } = entry;
  const found = most(units, passage.units);
  if (term.kind !== 'place' || found === 0 || namesTerm(term, passage.bag) > 0) return found;
  const universal = UNIVERSAL.test(foldedText(passage));
  const listed = [...passage.bag.concepts].some(
    (id) =>
      conceptOf(id).kind === 'place' &&
      conceptOf(id).parents.some((parent) => term.parents.includes(parent)) &&
      !term.parents.includes(id),
  );
  // "Partout en France" is said of what is done there: it gives no shop in Paris.
  const done = weighed.question.terms.some(
    (other) => other.kind === 'act' && cover(other, passage.bag) >= 0.6,
  );
  return done && (universal || !listed) ? found : 0;
}
