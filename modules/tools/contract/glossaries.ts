import * as z from 'zod';
import { idSchema, instantSchema } from '#kernel/contract';
import { languageCodeSchema } from './languages.ts';

export const mostGlossaries = 100;
export const mostTerms = 5_000;
const term = z.string().trim().min(1).max(200);

const termSchema = z.strictObject({ source: term, target: term });
export type GlossaryTermView = z.infer<typeof termSchema>;

export const glossarySummarySchema = z.object({
  id: idSchema,
  name: z.string(),
  from: languageCodeSchema,
  to: languageCodeSchema,
  inflect: z.boolean().meta({
    description: 'Whether the regular plural of a term is replaced by the regular plural of its translation',
  }),
  termCount: z.number().int().nonnegative(),
  updatedAt: instantSchema,
});
export type GlossarySummary = z.infer<typeof glossarySummarySchema>;

export const glossarySchema = glossarySummarySchema.extend({
  revision: z.number().int().nonnegative(),
  terms: z.array(z.object({ source: z.string(), target: z.string() })),
});
export type GlossaryView = z.infer<typeof glossarySchema>;

const name = z.string().trim().min(1).max(80);

export const newGlossarySchema = z.strictObject({
  name,
  from: languageCodeSchema,
  to: languageCodeSchema,
  inflect: z.boolean().default(false),
});

export const savedGlossarySchema = z.strictObject({
  name,
  inflect: z.boolean(),
  terms: z.array(termSchema).max(mostTerms),
  // PostgreSQL counts in 32 bits.
  revision: z.number().int().min(0).max(2_000_000_000),
});

export const importedTermsSchema = z.object({
  glossary: glossarySchema,
  added: z.number().int().nonnegative(),
  problems: z
    .array(
      z.object({
        line: z.number().int().positive(),
        because: z.enum(['empty', 'too_long', 'twice', 'too_many']),
      }),
    )
    .meta({ description: 'Lines that were left out, counted from 1' }),
});
export type ImportedTerms = z.infer<typeof importedTermsSchema>;
