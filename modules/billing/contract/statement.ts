import * as z from 'zod';
import { idSchema, taskSubjectViewSchema } from '#kernel/contract';
import { monthSchema } from './budgets.ts';
import { creditsSchema, entryKindSchema } from './entities.ts';

export const statementQuery = z.object({ month: monthSchema });

/** What tasks cost, refunds taken off, and how many were charged. */
const spendingSchema = z.object({ tasks: z.int(), cost: creditsSchema });

/** A month that adds up: `opening` and all `lines` are `closing`; `tools` and `members` each cost what was charged. */
export const statementSchema = z.object({
  month: monthSchema,
  /** The month's first instant in the organisation's own calendar, and the next month's. */
  from: z.iso.datetime(),
  to: z.iso.datetime(),
  opening: creditsSchema,
  /** The sum of each kind of movement that there was. */
  lines: z.array(z.object({ kind: entryKindSchema, amount: creditsSchema })),
  closing: creditsSchema,
  tools: z.array(spendingSchema.extend({ tool: z.string() })),
  /** `memberId` is null for tasks that no member asked for. */
  members: z.array(
    spendingSchema.extend({ memberId: idSchema.nullable(), memberName: z.string().nullable() }),
  ),
});
export type Statement = z.infer<typeof statementSchema>;

export const taskCostSchema = z.object({
  taskId: idSchema,
  tool: z.string(),
  memberName: z.string().nullable(),
  /** In this month, refunds taken off. */
  cost: creditsSchema,
  at: z.iso.datetime(),
});
export type TaskCost = z.infer<typeof taskCostSchema>;

/** What was done for one thing, a conversation say, in a month: `cost` is the sum of `tools`. */
export const subjectCostSchema = z.object({
  about: taskSubjectViewSchema,
  cost: creditsSchema,
  /** The dearest first. */
  tools: z.array(spendingSchema.extend({ tool: z.string() })),
  /** Of the latest movement. */
  at: z.iso.datetime(),
});
export type SubjectCost = z.infer<typeof subjectCostSchema>;
