import { chooseSentences, type TranscriptSegment } from '#modules/ai/contract';

/** A sentence that was said, and when. */
export interface Moment {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The sentences that say most of what is said, in their order and their own words. */
export const toSummary = (segments: readonly TranscriptSegment[]): Moment[] =>
  chooseSentences(segments).flatMap((at) => {
    const segment = segments[at];
    return segment ? [{ start: segment.start, end: segment.end, text: segment.text }] : [];
  });
