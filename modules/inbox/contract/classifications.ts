import * as z from 'zod';
import { idSchema, instantSchema } from '#kernel/contract';
import { stageSchema } from '#modules/contacts/contract';
import { promptUseSchema } from '#modules/prompts/contract';

/** As tasks name it. */
export const classifyToolName = 'inbox.classify';

const reasonSchema = z.object({
  text: z.string(),
  messageId: idSchema.meta({ description: 'The customer’s message that shows it' }),
  quote: z.string().meta({ description: 'As it stands in that message, byte for byte' }),
});
export type ClassReason = z.infer<typeof reasonSchema>;

/** What was proposed, and what a member made of it. */
export const classificationResultSchema = z.object({
  stage: stageSchema.nullable().meta({ description: 'Proposed; null where no reason stands in a message' }),
  from: stageSchema.nullable().meta({ description: 'The stage when it was proposed' }),
  reasons: z.array(reasonSchema),
  finish: z.enum(['whole', 'too_long', 'stopped']),
  tokens: z.object({ input: z.number().int().nonnegative(), output: z.number().int().nonnegative() }),
  engine: z.string(),
  prompt: promptUseSchema,
  settled: z
    .object({ outcome: z.enum(['applied', 'dismissed']), memberId: idSchema, at: instantSchema })
    .optional(),
});
export type ClassificationResult = z.infer<typeof classificationResultSchema>;

export const classificationSchema = z.object({
  proposal: classificationResultSchema.extend({ taskId: idSchema }).nullable(),
  waits: z.boolean().meta({
    description: 'Whether it may be applied: not where somebody set another stage since, or it was settled',
  }),
  runningTaskId: idSchema.nullable(),
  settings: z
    .array(z.string())
    .meta({ description: 'Where nobody is set up who could classify: what an operator sets' }),
});
export type Classification = z.infer<typeof classificationSchema>;
