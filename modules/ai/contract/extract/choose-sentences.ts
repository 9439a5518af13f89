import { likeness, merged, termsOf } from './terms.ts';

const mostSentences = 6;
/** Of all sentences. */
const share = 0.2;
/** One that says nearly the same as one that is chosen already is left out. */
const tooAlike = 0.6;
/** Words; less is a remark, more is a ramble. */
const shortest = 6;
const longest = 45;

/**
 * The places of the sentences that say most of what is said, in their order: those whose terms are the most frequent of the
 * whole (SumBasic; Nenkova and Vanderwende, 2005), each term counting less once it has been said. For English and French.
 */
export function chooseSentences(sentences: readonly { readonly text: string }[]): number[] {
  const terms = termsOf(sentences);
  const weights = merged(terms);
  const wanted = Math.min(mostSentences, Math.max(1, Math.round(sentences.length * share)));
  const chosen: number[] = [];
  const words = (at: number) => sentences[at]?.text.split(/\s+/).length ?? 0;
  const worth = (at: number): number => {
    const own = terms[at];
    if (!own || own.size === 0 || words(at) < shortest || words(at) > longest) return 0;
    if (chosen.some((other) => likeness(own, terms[other] ?? new Map()) > tooAlike)) return 0;
    const sum = [...own.keys()].reduce((all, term) => all + (weights.get(term) ?? 0), 0);
    return sum / Math.sqrt(own.size);
  };
  while (chosen.length < wanted) {
    const best = [...sentences.keys()]
      .filter((at) => !chosen.includes(at))
      .reduce((one, at) => (one.worth >= worth(at) ? one : { at, worth: worth(at) }), { at: -1, worth: 0 });
    if (best.at < 0) break;
    chosen.push(best.at);
    for (const term of terms[best.at]?.keys() ?? []) weights.set(term, (weights.get(term) ?? 0) / 3);
  }
  return chosen.sort((one, other) => one - other);
}
