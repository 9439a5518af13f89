import * as z from 'zod';
import { idSchema, instantSchema, languageSchema } from '#kernel/contract';
import { answerActionSchema } from '#modules/ai/contract';
import { bodySchema, titleSchema } from './fields.ts';

export const expectationSchema = z.enum(['answered', 'handed_over']);
export type Expectation = z.infer<typeof expectationSchema>;

/** A question with the answer that a member wants. */
export const answerCaseSchema = z.object({
  id: idSchema,
  question: z.string(),
  language: languageSchema.nullable(),
  expects: expectationSchema,
  /** The article that must answer; any will do without one. */
  article: z.object({ id: idSchema, title: z.string() }).nullable(),
  /** What was quoted when it was marked. */
  quote: z.string().nullable(),
  /** Where it was asked, when it came from the inbox. */
  conversationId: idSchema.nullable(),
  /** Of the last run; null before the first. */
  last: z
    .object({ passes: z.boolean(), action: answerActionSchema, text: z.string(), at: instantSchema })
    .nullable(),
  createdAt: instantSchema,
});
export type AnswerCase = z.infer<typeof answerCaseSchema>;

/** A change of knowledge that is not made yet; `none` asks what stands today. */
export const changeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({
    kind: z.literal('article'),
    /** Null for a new one. */
    articleId: idSchema.nullable(),
    title: titleSchema,
    body: bodySchema,
    language: languageSchema,
  }),
  z.strictObject({ kind: z.literal('archive'), articleIds: z.array(idSchema).min(1).max(100) }),
  z.strictObject({
    kind: z.literal('import'),
    importId: idSchema,
    /** All that are open and no duplicates, without it. */
    proposalIds: z.array(idSchema).min(1).max(50).optional(),
  }),
]);
export type Change = z.infer<typeof changeSchema>;

const outcomeSchema = z.object({
  action: answerActionSchema,
  text: z.string(),
  /** Titles of the articles that it quotes. */
  sources: z.array(z.string()),
  passes: z.boolean(),
});
export type CaseOutcome = z.infer<typeof outcomeSchema>;

/** A case that would be answered differently. */
export const differenceSchema = z.object({
  caseId: idSchema,
  question: z.string(),
  expects: expectationSchema,
  before: outcomeSchema,
  after: outcomeSchema,
});
export type Difference = z.infer<typeof differenceSchema>;

export const checkSchema = z.object({
  id: idSchema,
  status: z.enum(['running', 'done', 'cancelled', 'failed']),
  /** Cases; a run that takes too long ends with some undone. */
  total: z.number().int().min(0),
  done: z.number().int().min(0),
  differences: z.array(differenceSchema),
});
export type Check = z.infer<typeof checkSchema>;
