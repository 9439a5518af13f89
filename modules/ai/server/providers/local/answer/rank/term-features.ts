import type { Passage } from '../article/index-articles.ts';
import { conceptOf } from '../lexicon/lexicon.ts';
import { isClosed, type Term } from '../question/analyse.ts';
import type { Features } from './feature-names.ts';
import type { Evidence } from './reading.ts';
import type { WeighedQuestion } from './weigh.ts';

/** Unknown verbs are mostly other ways of saying; unknown things are other things. */
function maybeVerb(term: Term): boolean {
  return term.concepts.some((id) => conceptOf(id).kind === 'verb');
}

/** Which terms of the question the passage covers by words and concepts, how much of it in all, and what stays open. */
export function addTermFeatures(
  f: Features,
  evidence: readonly Evidence[],
  passage: Passage,
  weighed: WeighedQuestion,
): void {
  for (const one of evidence) addOpenTerm(f, one);
  const strong = evidence.filter(({ entry }) => entry.strong);
  for (const one of strong) addStrongTerm(f, one, passage);
  addShares(f, evidence, weighed.total || 1);
  addStrongShares(f, strong);
  addTitleHits(f, evidence, passage);
  const unknown = f.unknownWords + f.unknownConcepts;
  const { facts } = weighed.question;
  f.unknownYesNo = facts.yesNo && weighed.asks ? unknown : 0;
  f.unknownPriced = facts.main === 'price' || facts.which ? unknown : 0;
  f.unknownShort = strong.length <= 3 ? unknown : 0;
  f.unknownWords = Math.min(f.unknownWords, 2);
}

function addOpenTerm(f: Features, { entry, inside, best, heading }: Evidence): void {
  const { term, rarity, unknown, verb, strong } = entry;
  if (heading >= 0.8) f.headingHit = Math.max(f.headingHit, strong ? 1 : 0.4);
  if (term.corrected) f.corrected += 0.25;
  if (term.kind === 'number') {
    if (inside === 0 && /^(?:19|20)\d\d$/.test(term.word)) f.yearMissing = 1;
    if (inside > 0) f.numberCovered = 1;
    else f.numberMissing = 1;
    if (term.model && inside === 0) f.modelMissing = 1;
  }
  if (term.kind === 'facet' && !term.carried) f.facetUncovered = Math.max(f.facetUncovered, 1 - best);
  if (!unknown && strong) f.rareUncovered = Math.max(f.rareUncovered, rarity * (1 - best));
  if (verb) f.unknownVerbs += 0.5;
  if (term.name && !term.carried && best < 0.6) f.nameMissing = 1;
}

/** A word of no article is known all the same when the passage has one that means nearly the same. */
const MEANS_THE_SAME = 0.66;

function addStrongTerm(f: Features, { entry, best, softBest }: Evidence, passage: Passage): void {
  const { term, weight, rarity } = entry;
  const unknown = entry.unknown && softBest < MEANS_THE_SAME;
  const gap = 1 - best;
  if (best < 0.6) f.uncoveredCount += 0.25;
  if (unknown && term.concepts.length > 0 && !maybeVerb(term)) f.unknownConcepts += 0.5;
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

function hasSibling(term: Term, passage: Passage): boolean {
  for (const id of passage.bag.concepts)
    if (conceptOf(id).kind === term.kind && !term.concepts.includes(id)) return true;
  return false;
}

function addShares(f: Features, evidence: readonly Evidence[], total: number): void {
  let titleTotal = 0;
  for (const { entry, inside, best, whole, title, heading } of evidence) {
    f.covered += (entry.weight * inside) / total;
    f.coveredInContext += (entry.weight * best) / total;
    f.articleCovered += (entry.weight * whole) / total;
    if (entry.unknown) f.unknownShare += entry.weight / total;
    f.titleScore += entry.titleWeight * title;
    f.headingScore += entry.titleWeight * heading;
    titleTotal += entry.titleWeight;
  }
  f.titleScore /= titleTotal || 1;
  f.headingScore /= titleTotal || 1;
}

function addStrongShares(f: Features, strong: readonly Evidence[]): void {
  const weight = strong.reduce((sum, { entry }) => sum + entry.weight, 0) || 1;
  const covered = strong.filter(({ inside }) => inside >= 0.6);
  for (const { entry, inside, best } of strong) {
    f.coveredStrong += (entry.weight * inside) / weight;
    f.contextStrong += (entry.weight * best) / weight;
  }
  f.rareCovered = Math.max(0, ...covered.map(({ entry, inside }) => entry.rarity * inside));
  f.onlyTitle = strong.length > 0 && covered.length === 0 ? 1 : 0;
  f.strongTerms = Math.min(strong.length, 6) / 3;
  f.oneStrong = strong.length === 1 ? 1 : 0;
  f.noStrong = strong.length === 0 ? 1 : 0;
  f.coveredCount = Math.min(covered.length, 5) / 3;
  f.allStrongCovered = strong.length > 0 && f.contextStrong > 0.88 ? 1 : 0;
}

function addTitleHits(f: Features, evidence: readonly Evidence[], passage: Passage): void {
  let hits = 0;
  for (const { entry, title } of evidence) if (title >= 0.8) hits += entry.strong ? 1 : 0.5;
  f.titleHit = Math.min(hits, 3) / 2;
  f.titleShare = Math.min(1, hits / Math.max(1, passage.article.title.size));
}
