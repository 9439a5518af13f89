import { cosineAt } from '../../vectors/index.ts';
import type { Passage } from '../article/index-articles.ts';
import type { Features } from './feature-names.ts';
import type { Evidence } from './reading.ts';
import type { WeighedQuestion } from './weigh.ts';

/** Below this a neighbour in meaning is another thing rather than another word for it. */
const SAME_THING = 0.6;

/** The same questions as in term-features.ts, asked of the meaning of words instead of the words. */
export function addMeaningFeatures(
  f: Features,
  evidence: readonly Evidence[],
  passage: Passage,
  weighed: WeighedQuestion,
): void {
  addShares(f, evidence, weighed.total || 1);
  addGaps(f, evidence);
  f.softUnknownYesNo = weighed.question.facts.yesNo && weighed.asks ? f.softUnknown : 0;
  f.reverse = reverseOf(passage, weighed.nearest);
  for (const { meaning } of passage.units)
    f.unitCosine = Math.max(f.unitCosine, cosineAt(weighed.vector, meaning.vector, 0));
  f.titleCosine = cosineAt(weighed.vector, passage.article.titleMeaning.vector, 0);
  f.articleCosine = cosineAt(weighed.vector, passage.article.wholeMeaning.vector, 0);
}

function addShares(f: Features, evidence: readonly Evidence[], total: number): void {
  let strongWeight = 0;
  let titleTotal = 0;
  for (const { entry, softInside, softBest, softTitle, softWhole } of evidence) {
    const share = entry.weight / total;
    f.softCovered += share * softInside;
    f.softContext += share * softBest;
    f.softArticle += share * softWhole;
    f.softTitle += entry.titleWeight * softTitle;
    titleTotal += entry.titleWeight;
    if (!entry.strong) continue;
    strongWeight += entry.weight;
    f.softStrong += entry.weight * softInside;
    f.softStrongContext += entry.weight * softBest;
  }
  f.softTitle /= titleTotal || 1;
  f.softStrong /= strongWeight || 1;
  f.softStrongContext /= strongWeight || 1;
}

function addGaps(f: Features, evidence: readonly Evidence[]): void {
  for (const { entry, inside, best, softInside, softBest } of evidence) {
    const { term, strong, rarity, unknown, verb } = entry;
    if (term.carried) continue;
    const gap = 1 - softBest;
    if (term.focus && term.kind !== 'facet' && term.kind !== 'unit') {
      f.focusGap = Math.max(f.focusGap, 1 - inside);
      f.focusSoftGap = Math.max(f.focusSoftGap, 1 - softInside);
      if (best < SAME_THING && softBest < SAME_THING) f.focusAbsent = 1;
    }
    if (!strong) continue;
    f.softWorst = Math.max(f.softWorst, gap);
    f.softWorstRare = Math.max(f.softWorstRare, gap * rarity);
    if (softBest < SAME_THING) f.softUncovered += 0.25;
    if (unknown && !verb) f.softUnknown += gap;
  }
}

/** How much of the passage the question speaks of. */
function reverseOf(passage: Passage, nearest: Float32Array): number {
  let sum = 0;
  let size = 0;
  for (const { meaning } of passage.units) {
    for (const word of meaning.words) sum += nearest[word] ?? 0;
    size += meaning.words.length;
  }
  return size > 0 ? sum / size : 0;
}
