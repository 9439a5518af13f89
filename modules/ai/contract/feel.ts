import * as z from 'zod';
import { sentimentSchema } from './understanding.ts';

const shareSchema = z.number().min(0).max(1);

/** A label and its three probabilities, which sum to 1; the label's is the largest. */
export const feelingSchema = z.object({
  label: sentimentSchema,
  negative: shareSchema,
  neutral: shareSchema,
  positive: shareSchema,
});
export type Feeling = z.infer<typeof feelingSchema>;

export const feltSentenceSchema = feelingSchema.extend({ text: z.string() });
export type FeltSentence = z.infer<typeof feltSentenceSchema>;

/** A word of the text and how far it pulls: above 0 towards positive, below towards negative, in units of log odds. */
export const feltWordSchema = z.object({ word: z.string(), weight: z.number() });
export type FeltWord = z.infer<typeof feltWordSchema>;

/** How a text was read: by the trained classifier, by word lists alone, or not at all for want of its language. */
export const feelMethodSchema = z.enum(['classifier', 'words', 'none']);
export type FeelMethod = z.infer<typeof feelMethodSchema>;

export const feltTextSchema = feelingSchema.extend({
  /** In the order of the text; none for a text without words. */
  sentences: z.array(feltSentenceSchema),
  /** ISO 639-1; null when neither the text nor the others told. */
  language: z
    .string()
    .regex(/^[a-z]{2}$/)
    .nullable(),
  method: feelMethodSchema,
  /** The heaviest first, at most eight. */
  words: z.array(feltWordSchema),
});
export type FeltText = z.infer<typeof feltTextSchema>;
