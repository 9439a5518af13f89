import * as z from 'zod';

const secondsSchema = z.number().min(0);

/** A word with its punctuation, and when it is heard, in seconds from the beginning of the recording. */
export const spokenWordSchema = z.object({ start: secondsSchema, end: secondsSchema, text: z.string() });
export type SpokenWord = z.infer<typeof spokenWordSchema>;

/** A sentence or what comes nearest to it. `speaker` is null where nobody told speakers apart. */
export const transcriptSegmentSchema = z.object({
  start: secondsSchema,
  end: secondsSchema,
  speaker: z.string().nullable(),
  text: z.string(),
  words: z.array(spokenWordSchema),
});
export type TranscriptSegment = z.infer<typeof transcriptSegmentSchema>;

/** What was said, as an engine heard it or as a person corrected it. Segments are in the order of their beginnings. */
export const transcriptSchema = z.object({
  /** ISO 639-1. */
  language: z.string().regex(/^[a-z]{2}$/),
  text: z.string(),
  segments: z.array(transcriptSegmentSchema),
  engine: z.string(),
});
export type Transcript = z.infer<typeof transcriptSchema>;
