import * as z from 'zod';
import { idSchema, instantSchema } from '#kernel/contract';
import { promptUseSchema } from '#modules/prompts/contract';

/** As tasks name it. */
export const summaryToolName = 'inbox.summary';

const summarySentenceSchema = z.object({
  text: z.string(),
  messageId: idSchema
    .nullable()
    .meta({ description: 'The message that it rests on; null where none was named' }),
  quote: z.string().nullable().meta({ description: 'As it stands in that message, byte for byte' }),
});
export type SummarySentence = z.infer<typeof summarySentenceSchema>;

/** What a model made of a conversation. */
export const summaryResultSchema = z.object({
  sentences: z.array(summarySentenceSchema),
  dropped: z
    .number()
    .int()
    .nonnegative()
    .meta({ description: 'Sentences that were left out because their quote stands in no message' }),
  upTo: z
    .object({ messageId: idSchema, at: instantSchema })
    .meta({ description: 'The last message that was read' }),
  whole: z.boolean().meta({ description: 'Whether all messages were read; otherwise the latest' }),
  finish: z.enum(['whole', 'too_long', 'stopped']),
  tokens: z.object({ input: z.number().int().nonnegative(), output: z.number().int().nonnegative() }),
  engine: z.string(),
  prompt: promptUseSchema,
});
export type SummaryResult = z.infer<typeof summaryResultSchema>;

export const conversationSummarySchema = z.object({
  summary: summaryResultSchema.nullable().meta({ description: 'The latest that was written' }),
  since: z.number().int().nonnegative().meta({ description: 'Messages that came after it, counted to 100' }),
  messages: z.number().int().nonnegative().meta({ description: 'Of visitor and shop, counted to 100' }),
  runningTaskId: idSchema.nullable(),
  extract: z.array(summarySentenceSchema).nullable().meta({
    description:
      'Where nobody is set up who could write one: the sentences that say most, as they stand (`local.extract.1`, free); null where there is a provider',
  }),
  settings: z.array(z.string()).meta({ description: 'What an operator sets so that one is written' }),
});
export type ConversationSummary = z.infer<typeof conversationSummarySchema>;
