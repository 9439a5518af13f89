import {
  foldWord,
  likeness,
  merged,
  type Terms,
  type TranscriptSegment,
  termsOf,
} from '#modules/ai/contract';

export interface Chapter {
  /** In seconds: where its first sentence begins and its last one ends. */
  readonly start: number;
  readonly end: number;
  readonly title: string;
}

/** Sentences on either side of a gap that are compared. */
const block = 6;
const shortestSeconds = 60;
const mostChapters = 12;
const titleWords = 3;

/**
 * Where the words change, a chapter begins: TextTiling (Hearst, Computational Linguistics 23:1, 1997) over sentences. The valleys
 * of likeness between neighbours that are deeper than the mean depth less half its deviation, at least a minute apart. A
 * chapter is named by the words that are said in it more than elsewhere.
 */
export function toChapters(segments: readonly TranscriptSegment[]): Chapter[] {
  if (segments.length === 0) return [];
  const terms = termsOf(segments);
  const cuts = deepest(segments, terms);
  const bounds = [0, ...cuts, segments.length];
  const everything = merged(terms);
  return bounds.slice(0, -1).map((from, at) => {
    const to = bounds[at + 1] ?? segments.length;
    const part = segments.slice(from, to);
    return {
      start: part[0]?.start ?? 0,
      end: part.at(-1)?.end ?? 0,
      title: titleOf(part, merged(terms.slice(from, to)), everything),
    };
  });
}

/** Indexes of the sentences that begin a chapter, in order; the first is not among them. */
function deepest(segments: readonly TranscriptSegment[], terms: readonly Terms[]): number[] {
  const gaps = segments.slice(1).map((_, gap) => {
    const at = gap + 1;
    return likeness(merged(terms.slice(Math.max(0, at - block), at)), merged(terms.slice(at, at + block)));
  });
  const depths = gaps.map((value, at) => climb(gaps, at, -1) + climb(gaps, at, 1) - 2 * value);
  const mean = depths.reduce((sum, depth) => sum + depth, 0) / Math.max(1, depths.length);
  const deviation = Math.sqrt(
    depths.reduce((sum, depth) => sum + (depth - mean) ** 2, 0) / Math.max(1, depths.length),
  );
  const ranked = depths
    .map((depth, gap) => ({ depth, at: gap + 1 }))
    .filter(({ depth }) => depth > 0 && depth >= mean - deviation / 2)
    .sort((one, other) => other.depth - one.depth);
  const chosen: number[] = [];
  const begin = (at: number) => segments[at]?.start ?? 0;
  const last = segments.at(-1)?.end ?? 0;
  for (const { at } of ranked) {
    if (chosen.length >= mostChapters - 1) break;
    const far = [0, ...chosen].every((other) => Math.abs(begin(at) - begin(other)) >= shortestSeconds);
    if (far && last - begin(at) >= shortestSeconds) chosen.push(at);
  }
  return chosen.sort((one, other) => one - other);
}

/** The height of the nearest peak on one side. */
function climb(values: readonly number[], at: number, step: number): number {
  let top = values[at] ?? 0;
  for (let next = at + step; (values[next] ?? -1) >= top; next += step) top = values[next] ?? top;
  return top;
}

/** As they are first said in it, so that names keep their capitals. */
function titleOf(part: readonly TranscriptSegment[], terms: Terms, everything: Terms): string {
  const best = [...terms]
    .map(([term, times]) => ({ term, weight: times * (times / (everything.get(term) ?? times)) }))
    .sort((one, other) => other.weight - one.weight)
    .slice(0, titleWords)
    .map(({ term }) => asSaid(part, term));
  const title = best.join(', ') || (part[0]?.text.split(/\s+/).slice(0, 6).join(' ') ?? '');
  return title.charAt(0).toUpperCase() + title.slice(1);
}

function asSaid(part: readonly TranscriptSegment[], term: string): string {
  const beginning = term.replace(/y$/, '');
  for (const { text } of part) {
    const word = (text.match(/[\p{L}\p{N}]+/gu) ?? []).find((one) => foldWord(one).startsWith(beginning));
    if (word) return word;
  }
  return term;
}
