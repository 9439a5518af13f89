import * as z from 'zod';
import { idSchema, instantSchema } from '#kernel/contract';

export const longestPrompt = 20_000;

/** `inbox.summary`: the ability's module and its own name. */
export const promptNameParams = z.object({
  name: z.string().max(80),
});

/** Of a prompt: 0 is the one that the program brings. PostgreSQL counts in 32 bits. */
export const versionNumberSchema = z.number().int().min(0).max(2_000_000_000);

export const promptTextSchema = z.string().trim().min(1).max(longestPrompt);

const memberSchema = z.object({ id: idSchema, name: z.string() }).nullable();

const promptVariableSchema = z.object({
  name: z.string().meta({ description: 'Stands as `{{name}}` in the text' }),
  kind: z.enum(['line', 'text']),
  required: z.boolean().meta({ description: 'The text has to have a place for it' }),
  said: z.boolean().meta({
    description: 'Words of somebody outside: they go in between tags, as data and not as instructions',
  }),
  sample: z.string(),
});
export type PromptVariableView = z.infer<typeof promptVariableSchema>;

export const promptSummarySchema = z.object({
  name: z.string(),
  title: z.string(),
  purpose: z.string().meta({ description: 'Where it is used and for what' }),
  own: z.boolean().meta({ description: 'Whether the organisation uses words of its own' }),
  version: versionNumberSchema.meta({
    description: 'The newest; what is saved names the one that it was made from',
  }),
  changedAt: instantSchema.nullable(),
  changedBy: memberSchema,
});
export type PromptSummary = z.infer<typeof promptSummarySchema>;

export const promptSchema = promptSummarySchema.extend({
  text: z.string().meta({ description: 'In force' }),
  ours: z.string().meta({ description: 'As the program brings it' }),
  maxTokens: z.number().int().positive(),
  variables: z.array(promptVariableSchema),
});
export type PromptView = z.infer<typeof promptSchema>;

export const promptVersionSchema = z.object({
  version: versionNumberSchema,
  text: z.string(),
  own: z.boolean().meta({ description: 'Not so for a version that went back to what the program brings' }),
  restoredFrom: versionNumberSchema.nullable(),
  createdBy: memberSchema,
  createdAt: instantSchema,
});
export type PromptVersionView = z.infer<typeof promptVersionSchema>;

/** By which prompt a model wrote something; version null is a text that was only tried. */
export const promptUseSchema = z.object({ name: z.string(), version: versionNumberSchema.nullable() });
