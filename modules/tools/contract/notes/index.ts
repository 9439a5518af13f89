import type { TranscriptSegment } from '#modules/ai/contract';
import { toActions } from './actions.ts';
import { type Chapter, toChapters } from './chapters.ts';
import { type Moment, toSummary } from './summary.ts';

/** What a recording comes down to, each point with the moment at which it is said. */
export interface Notes {
  readonly summary: readonly Moment[];
  readonly chapters: readonly Chapter[];
  readonly actions: readonly Moment[];
}

/** Found in the words themselves, by no model: it follows every correction at once. */
export function toNotes(segments: readonly TranscriptSegment[]): Notes {
  const said = segments.filter(({ text }) => text.trim() !== '');
  return { summary: toSummary(said), chapters: toChapters(said), actions: toActions(said) };
}
