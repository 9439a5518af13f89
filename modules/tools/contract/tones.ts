import * as z from 'zod';
import { idSchema, instantSchema } from '#kernel/contract';

/** The tones that come with the program. */
export const writeTones = ['formal', 'warm', 'commercial'] as const;

export const mostTones = 50;
export const mostToneExamples = 8;
export const mostToneExampleLength = 2_000;

const toneFields = {
  name: z.string().trim().min(1).max(80),
  examples: z
    .array(z.string().trim().min(1).max(mostToneExampleLength))
    .min(1)
    .max(mostToneExamples)
    .meta({ description: 'Texts that sound so; what they say is never taken over' }),
};

export const toneSummarySchema = z.object({
  id: idSchema,
  name: z.string(),
  exampleCount: z.number().int().positive(),
  updatedAt: instantSchema,
});
export type ToneSummary = z.infer<typeof toneSummarySchema>;

export const toneSchema = toneSummarySchema.extend({
  examples: z.array(z.string()),
  revision: z.number().int().nonnegative(),
});
export type ToneView = z.infer<typeof toneSchema>;

export const newToneSchema = z.strictObject(toneFields);
export type NewTone = z.output<typeof newToneSchema>;

export const savedToneSchema = z.strictObject({
  ...toneFields,
  // PostgreSQL counts in 32 bits.
  revision: z.number().int().min(0).max(2_000_000_000),
});
export type SavedTone = z.output<typeof savedToneSchema>;
