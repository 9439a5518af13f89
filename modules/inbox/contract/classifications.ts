import * as z from 'zod';
import { idSchema } from '#kernel/contract';
import { classReasonSchema, contactClassSchema, stageSchema } from '#modules/contacts/contract';
import { promptUseSchema } from '#modules/prompts/contract';

/** As tasks name it. */
export const classifyToolName = 'inbox.classify';

/** What a model proposed. */
export const classificationResultSchema = z.object({
  stage: stageSchema.nullable().meta({ description: 'Proposed; null where no reason stands in a message' }),
  reasons: z.array(classReasonSchema),
  finish: z.enum(['whole', 'too_long', 'stopped']),
  tokens: z.object({ input: z.number().int().nonnegative(), output: z.number().int().nonnegative() }),
  engine: z.string(),
  prompt: promptUseSchema,
});

export const classificationSchema = z.object({
  proposal: contactClassSchema.nullable().meta({
    description: 'Of a model that a member asked, or of rules of this machine where none is set up',
  }),
  runningTaskId: idSchema.nullable(),
  settings: z
    .array(z.string())
    .meta({ description: 'Where no model is set up: what an operator sets to have one' }),
});
export type Classification = z.infer<typeof classificationSchema>;
