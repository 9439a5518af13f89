import type { FactKind } from '../article/facts.ts';
import type { Passage } from '../article/index-articles.ts';
import { conceptOf } from '../lexicon/lexicon.ts';
import { isClosed, type Term } from '../question/analyse.ts';
import { fold } from '../text/fold.ts';
import { cover, namesTerm } from './coverage.ts';
import type { WeighedQuestion } from './weigh.ts';

/** Unknown verbs are mostly other ways of saying; unknown things are other things. */
function maybeVerb(term: Term): boolean {
  return term.concepts.some((id) => conceptOf(id).kind === 'verb');
}

export const FEATURE_NAMES = [
  'covered',
  'coveredInContext',
  'coveredStrong',
  'contextStrong',
  'worstClosed',
  'worstAct',
  'worstThing',
  'worstKnownWord',
  'unknownWords',
  'unknownWeight',
  'conflict',
  'rentConflict',
  'factStated',
  'factMissing',
  'priceMissing',
  'titleShare',
  'titleHit',
  'headingHit',
  'density',
  'extra',
  'strongTerms',
  'oneStrong',
  'noStrong',
  'coveredCount',
  'yesNo',
  'how',
  'corrected',
  'crosslingual',
  'statement',
  'coveredTimesFact',
  'rareCovered',
  'onlyTitle',
  'articleCovered',
  'questionLength',
  'allStrongCovered',
  'facetUncovered',
  'numberCovered',
  'numberMissing',
  'passageSize',
  'list',
  'noFactContext',
  'unknownShare',
  'unknownVerbs',
  'relativeArticle',
  'articleLead',
  'relativePassage',
  'rareUncovered',
  'factNear',
  'strictFactMissing',
  'yearMissing',
  'titleScore',
  'amountStated',
  'headingScore',
  'unknownConcepts',
  'nameMissing',
  'unknownYesNo',
  'unknownShort',
  'uncoveredCount',
  'unknownPriced',
  'placeAsked',
  'worstRareAct',
] as const;
export type FeatureName = (typeof FEATURE_NAMES)[number];
export type Features = Record<FeatureName, number>;

const UNIVERSAL =
  /\b(?:tou(?:te|s|tes)|partout|entiere?|ensemble|any|all|anywhere|everywhere|throughout|across|whole|every|worldwide|monde|within)\b/;

/** A region stands for a place in it when it is said to be served whole, or when no single places are listed. */
function insideOf(term: Term, passage: Passage, weighed: WeighedQuestion): number {
  const found = cover(term, passage.bag);
  if (term.kind !== 'place' || found === 0 || namesTerm(term, passage.bag) > 0) return found;
  const { source } = passage.article;
  const universal = UNIVERSAL.test(fold(source.body.slice(passage.start, passage.end)));
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

/** Best evidence for a term around the quote: in it, in its heading or title, next to it, anywhere in the article. */
function around(term: Term, passage: Passage, inPassage: number): number {
  if (inPassage >= 0.99) return inPassage;
  return Math.max(
    inPassage,
    0.92 * namesTerm(term, passage.heading),
    0.9 * namesTerm(term, passage.article.title),
    0.65 * namesTerm(term, passage.near),
    0.4 * cover(term, passage.article.whole),
  );
}

function hasSibling(term: Term, passage: Passage): boolean {
  const kind = term.kind;
  for (const id of passage.bag.concepts)
    if (conceptOf(id).kind === kind && !term.concepts.includes(id)) return true;
  return false;
}

/** Kinds of fact whose figure or form must stand in the quote itself. */
const STRICT_FACTS = new Set<FactKind>(['weight', 'size', 'phone', 'email', 'percent', 'age']);

/** What the answer model looks at for one question and one passage; every value is between about -1 and 2. */
export function featuresOf(weighed: WeighedQuestion, passage: Passage): Features {
  const f = Object.fromEntries(FEATURE_NAMES.map((name) => [name, 0])) as Features;
  const { facts } = weighed.question;
  let strongWeight = 0;
  let strongHere = 0;
  let strongAround = 0;
  let here = 0;
  let near = 0;
  let strong = 0;
  let coveredCount = 0;
  let titleHits = 0;
  let rareHere = 0;
  let titleTotal = 0;
  let knownShare = 0;
  let articleCover = 0;
  for (const { term, weight, titleWeight, rarity, unknown, verb, strong: isStrong } of weighed.terms) {
    const inside = insideOf(term, passage, weighed);
    const best = around(term, passage, inside);
    const gap = 1 - best;
    here += weight * inside;
    near += weight * best;
    articleCover += weight * cover(term, passage.article.whole);
    const inTitle = cover(term, passage.article.title);
    titleTotal += titleWeight;
    f.titleScore += titleWeight * inTitle;
    f.headingScore += titleWeight * cover(term, passage.heading);
    if (inTitle >= 0.8) titleHits += isStrong ? 1 : 0.5;
    if (cover(term, passage.heading) >= 0.8) f.headingHit = Math.max(f.headingHit, isStrong ? 1 : 0.4);
    if (term.corrected) f.corrected += 0.25;
    if (term.kind === 'number') {
      if (inside === 0 && /^(?:19|20)\d\d$/.test(term.word)) f.yearMissing = 1;
      if (inside > 0) f.numberCovered = 1;
      else f.numberMissing = 1;
    }
    if (unknown) knownShare += weight;
    if (term.kind === 'facet' && !term.carried) f.facetUncovered = Math.max(f.facetUncovered, gap);
    if (weighed.terms.length > 0 && !unknown && isStrong)
      f.rareUncovered = Math.max(f.rareUncovered, rarity * gap);
    if (verb) f.unknownVerbs += 0.5;
    if (term.name && !term.carried && best < 0.6) f.nameMissing = 1;
    if (!isStrong) continue;
    strong++;
    if (best < 0.6) f.uncoveredCount += 0.25;
    if (unknown && term.concepts.length > 0 && !maybeVerb(term)) f.unknownConcepts += 0.5;
    strongWeight += weight;
    strongHere += weight * inside;
    strongAround += weight * best;
    if (inside >= 0.6) {
      coveredCount++;
      rareHere = Math.max(rareHere, rarity * inside);
    }
    if (isClosed(term.kind)) {
      f.worstClosed = Math.max(f.worstClosed, gap);
      if (best < 0.7 && hasSibling(term, passage)) f.conflict = 1;
    } else if (term.kind === 'act') {
      f.worstAct = Math.max(f.worstAct, gap);
      f.worstRareAct = Math.max(f.worstRareAct, gap * rarity);
    } else if (unknown && !maybeVerb(term)) {
      f.unknownWords += 0.5;
      f.unknownWeight += weight;
    } else if (term.kind === 'word') f.worstKnownWord = Math.max(f.worstKnownWord, gap * rarity);
    else f.worstThing = Math.max(f.worstThing, gap * rarity);
  }
  const total = weighed.total || 1;
  f.titleScore /= titleTotal || 1;
  f.headingScore /= titleTotal || 1;
  f.covered = here / total;
  f.coveredInContext = near / total;
  f.articleCovered = articleCover / total;
  f.coveredStrong = strongWeight > 0 ? strongHere / strongWeight : 0;
  f.contextStrong = strongWeight > 0 ? strongAround / strongWeight : 0;
  f.rareCovered = rareHere;
  f.onlyTitle = strong > 0 && coveredCount === 0 ? 1 : 0;
  f.strongTerms = Math.min(strong, 6) / 3;
  f.oneStrong = strong === 1 ? 1 : 0;
  f.noStrong = strong === 0 ? 1 : 0;
  f.coveredCount = Math.min(coveredCount, 5) / 3;
  f.allStrongCovered = strong > 0 && strongAround / strongWeight > 0.88 ? 1 : 0;
  f.unknownShare = knownShare / total;
  f.unknownYesNo = facts.yesNo && weighed.asks ? f.unknownWords + f.unknownConcepts : 0;
  f.unknownPriced = facts.main === 'price' || facts.which ? f.unknownWords + f.unknownConcepts : 0;
  f.unknownShort = strong <= 3 ? f.unknownWords + f.unknownConcepts : 0;
  f.unknownWords = Math.min(f.unknownWords, 2);
  f.titleHit = Math.min(titleHits, 3) / 2;
  f.titleShare = Math.min(1, titleHits / Math.max(1, passage.article.title.size));
  f.density = here / Math.sqrt(4 + passage.bag.size);
  f.passageSize = Math.min(passage.bag.size, 60) / 30;
  f.extra = Math.min(passage.extra, 4) / 2;
  f.list = passage.units[0]?.kind === 'sentence' ? 0 : 1;
  f.placeAsked = facts.main === 'place' ? 1 : 0;
  if (facts.main) {
    const stated = passage.facts.has(facts.main);
    f.factStated = stated ? 1 : 0;
    f.amountStated = facts.main === 'price' && passage.facts.has('amount') ? 1 : 0;
    f.factMissing = stated ? 0 : 1;
    f.strictFactMissing = !stated && STRICT_FACTS.has(facts.main) ? 1 : 0;
    f.priceMissing = !stated && facts.main === 'price' ? 1 : 0;
    f.coveredTimesFact = stated ? f.contextStrong : 0;
    f.factNear = stated ? 0 : f.contextStrong;
  } else f.noFactContext = f.contextStrong;
  f.yesNo = facts.yesNo ? 1 : 0;
  f.how = facts.how ? 1 : 0;
  f.crosslingual = passage.article.source.language === weighed.question.language ? 0 : 1;
  f.statement = weighed.asks ? 0 : 1;
  f.questionLength = Math.min(weighed.terms.length, 14) / 7;
  f.rentConflict = rentConflict(weighed, passage);
  return f;
}

/** "Do you sell ..." is not answered by what is hired out, and the other way round. */
function rentConflict(weighed: WeighedQuestion, passage: Passage): number {
  const asked = new Set(weighed.question.terms.flatMap((term) => term.concepts));
  const says = (id: string): boolean =>
    passage.bag.concepts.has(id) ||
    passage.heading.concepts.has(id) ||
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
