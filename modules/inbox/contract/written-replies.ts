import * as z from 'zod';
import { idSchema } from '#kernel/contract';
import { promptUseSchema } from '#modules/prompts/contract';
import { writeTones } from '#modules/tools/contract';
import { maxTextLength } from './text.ts';

const replyToneSchema = z
  .union([z.enum(writeTones), idSchema])
  .meta({ description: 'formal, warm or commercial, or the identifier of one of your own' });

export const writeReplyBodySchema = z.strictObject({ tone: replyToneSchema.optional() });
export const changeToneBodySchema = z.strictObject({
  text: z.string().trim().min(1).max(maxTextLength),
  tone: replyToneSchema,
});

/** What a model wrote for a member, who sends it, changes it or throws it away. */
export const writtenReplySchema = z.object({
  text: z.string(),
  engine: z.string(),
  finish: z.enum(['whole', 'too_long', 'stopped']),
  tokens: z.object({ input: z.number().int().nonnegative(), output: z.number().int().nonnegative() }),
  prompt: promptUseSchema,
  /** The articles that the model was shown. */
  sources: z.array(z.object({ articleId: idSchema, title: z.string() })),
});
export type WrittenReply = z.infer<typeof writtenReplySchema>;
