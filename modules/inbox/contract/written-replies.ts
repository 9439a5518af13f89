import * as z from 'zod';
import { idSchema } from '#kernel/contract';
import { promptUseSchema } from '#modules/prompts/contract';
import { maxTextLength } from './text.ts';

/** The tones that come with the program. */
export const replyTones = ['formal', 'warm', 'commercial'] as const;
const replyToneSchema = z.enum(replyTones);
export type ReplyTone = z.infer<typeof replyToneSchema>;

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
