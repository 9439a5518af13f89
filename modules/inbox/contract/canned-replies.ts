import * as z from 'zod';
import { idSchema, instantSchema } from '#kernel/contract';
import { textSchema } from './entities.ts';
import { replyVariables } from './variables.ts';

/** Canned replies that one member sees at most, shared ones included; macros too. */
export const maxReplies = 300;

const variableSchema = z.enum(replyVariables);

/** A text that is used again and again, by one member or by all. */
export const cannedReplySchema = z.object({
  id: idSchema,
  title: z.string(),
  folder: z.string().nullable(),
  /** With variables in double braces. */
  text: z.string(),
  shared: z.boolean(),
  /** Whether the asking member made it. */
  mine: z.boolean(),
  uses: z.number().int(),
  createdAt: instantSchema,
});
export type CannedReply = z.infer<typeof cannedReplySchema>;

export const newCannedReplySchema = z.strictObject({
  title: z.string().trim().min(1).max(80),
  folder: z.string().trim().min(1).max(40).nullable().default(null),
  text: textSchema,
  shared: z.boolean().default(false),
});

/** A reply as it would be sent. */
export const filledReplySchema = z.object({
  text: z.string(),
  /** Variables that nobody knows the value of; they still stand in the text. */
  missing: z.array(variableSchema),
});
