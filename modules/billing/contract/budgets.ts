import * as z from 'zod';
import { idSchema } from '#kernel/contract';
import { creditsSchema } from './entities.ts';
import { pricedToolSchema } from './price-book.ts';

/** Whose tasks a budget pays for: everybody's, one member's, or those of one tool. */
export const budgetOfSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('organisation') }),
  z.strictObject({ kind: z.literal('member'), memberId: idSchema }),
  z.strictObject({ kind: z.literal('tool'), tool: pricedToolSchema }),
]);
export type BudgetOf = z.infer<typeof budgetOfSchema>;

/** The shares, in per cent, that people are told of. */
export const budgetLevels = [50, 80, 100] as const;
export const budgetLevelSchema = z.union(budgetLevels.map((level) => z.literal(level)));
export type BudgetLevel = z.infer<typeof budgetLevelSchema>;

/** `2026-11`, of the organisation's own calendar. */
export const monthSchema = z.string().regex(/^2\d{3}-(0[1-9]|1[0-2])$/);

export const budgetSchema = z.object({
  of: budgetOfSchema,
  /** What the member is called. */
  memberName: z.string().nullable(),
  /** Credits a month. */
  limit: creditsSchema,
  /** What the month's tasks cost, refunds taken off. */
  spent: creditsSchema,
  /** Set aside for those that run. */
  held: creditsSchema,
  /** What another task may cost: `limit - spent - held`, never below zero. */
  left: creditsSchema,
});
export type Budget = z.infer<typeof budgetSchema>;

export const budgetsSchema = z.object({
  month: monthSchema,
  /** When the next month begins, and with it every budget. */
  renewsAt: z.iso.datetime(),
  items: z.array(budgetSchema),
});
