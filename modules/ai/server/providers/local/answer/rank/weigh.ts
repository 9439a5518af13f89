import { meaningOf, meanVector } from '../../vectors/index.ts';
import type { KnowledgeIndex } from '../article/index-articles.ts';
import { type Quantity, quantitiesIn } from '../article/quantities.ts';
import { type Intent, intentOf } from '../intent/encoder.ts';
import { isClosed, type Question, type Term } from '../question/analyse.ts';
import { cover } from './coverage.ts';

/** How much a term of each kind matters before its rarity is counted. */
function baseWeight(term: Term): number {
  if (term.carried) return 0.15;
  switch (term.kind) {
    case 'gen':
    case 'soft':
      return 0.15;
    case 'ctx':
    case 'unit':
    case 'daygroup':
      return 0.25;
    case 'number':
      return 0.3;
    case 'facet':
      return 0.4;
    case 'daypart':
      return 0.5;
    case 'season':
      return 0.6;
    case 'act':
      return 0.9;
    case 'verb':
      return 0.7;
    case 'thing':
    case 'word':
      return 1;
    default:
      return 1.2;
  }
}

export interface WeighedTerm {
  term: Term;
  weight: number;
  /** The same among titles: a word that stands in one title alone names that article's subject. */
  titleWeight: number;
  /** Share of articles that speak of it, as a rarity from 0 (all) to 1 (one); 1.1 when none does. */
  rarity: number;
  unknown: boolean;
  /** Unknown and by its ending a verb: more often another way of saying than another thing. */
  verb: boolean;
  /** It may not stay uncovered lightly. */
  strong: boolean;
  /** How near each word of the shop is to it, 0 to 1. */
  similar: Float32Array;
}

export interface WeighedQuestion {
  question: Question;
  terms: WeighedTerm[];
  total: number;
  asks: boolean;
  /** Where all of the question points, for `cosineAt`. */
  vector: Int8Array;
  /** Of each word of the shop, how near the nearest term is. */
  nearest: Float32Array;
  intent: Intent;
  quantities: readonly Quantity[];
}

function looksLikeVerb(word: string): boolean {
  return /(?:er|ir|ez|ais|ait|aient|ions|iez|erai|erons|ing|ed)$/.test(word);
}

export function weigh(
  question: Question,
  { articles, space }: Pick<KnowledgeIndex, 'articles' | 'space'>,
  asks: boolean,
): WeighedQuestion {
  const size = articles.length;
  const none = new Float32Array(space.size);
  // "Où êtes-vous ?", "vos tarifs ?": with no other subject the kind of fact is the subject.
  const onlyFacets = !question.terms.some((term) => !term.carried && baseWeight(term) >= 0.6);
  const terms = question.terms.map((term): WeighedTerm => {
    let found = 0;
    let titles = 0;
    for (const article of articles) {
      if (cover(term, article.whole) >= 0.6) found++;
      if (cover(term, article.title) >= 0.6) titles++;
    }
    const titleRarity = Math.min(1, Math.log((size + 1) / Math.max(1, titles)) / Math.log(size + 1) + 0.05);
    const verb = found === 0 && term.kind === 'word' && looksLikeVerb(term.word);
    const base = verb ? 0.35 : onlyFacets && term.kind === 'facet' ? 0.9 : baseWeight(term);
    const rarity = found === 0 ? 1.1 : Math.min(1, Math.log((size + 1) / found) / Math.log(size + 1) + 0.05);
    const strong = base >= 0.6;
    return {
      term,
      rarity,
      weight: base * (0.2 + 0.8 * rarity),
      titleWeight: (term.kind === 'facet' ? 0.7 : base) * titleRarity,
      unknown: found === 0,
      verb,
      strong,
      // What is near Monday, Belgium or Apple Pay is another day, country or card.
      similar: isClosed(term.kind) ? none : space.similarities(term.word, question.language),
    };
  });
  return {
    question,
    terms,
    total: terms.reduce((sum, entry) => sum + entry.weight, 0),
    asks,
    vector: meanVector(
      question.terms
        .filter((term) => !term.carried)
        .flatMap((term) => term.word.split(' ').map((word) => meaningOf(word, question.language))),
    ),
    nearest: nearestOf(terms),
    intent: intentOf(question.words, question.language, 'question'),
    quantities: quantitiesIn(question.text),
  };
}

function nearestOf(terms: readonly WeighedTerm[]): Float32Array {
  const nearest = new Float32Array(terms[0]?.similar.length ?? 0);
  for (const { term, similar } of terms) {
    if (term.carried) continue;
    for (let at = 0; at < nearest.length; at++) nearest[at] = Math.max(nearest[at] ?? 0, similar[at] ?? 0);
  }
  return nearest;
}
