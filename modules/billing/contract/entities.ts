import * as z from 'zod';
import { idSchema } from '#kernel/contract';

/** The ledger counts thousandths of a credit, so that no sum is ever rounded. */
export const millicreditsPerCredit = 1_000;

/** Credits, with three decimals at most. */
export const creditsSchema = z.number();

/** Credits as somebody may ask for them at once, above or below zero. */
export const givenCreditsSchema = z
  .number()
  .multipleOf(0.001)
  .min(-10_000_000)
  .max(10_000_000)
  .refine((credits) => credits !== 0);

export const balanceSchema = z.object({
  /** The sum of the organisation's own entries. */
  settled: creditsSchema,
  /** Set aside for tasks that run. */
  held: creditsSchema,
  /** What the next task may cost: `settled - held`. */
  available: creditsSchema,
});
export type Balance = z.infer<typeof balanceSchema>;

export const entryKindSchema = z.enum(['welcome', 'grant', 'charge', 'refund', 'expiry', 'adjustment']);
export type EntryKind = z.infer<typeof entryKindSchema>;

/** One movement of the organisation's own credits; all of them sum to `settled`. */
export const entrySchema = z.object({
  id: idSchema,
  transactionId: idSchema,
  account: z.literal('credits'),
  /** What came in, or, below zero, what went out. */
  amount: creditsSchema,
  kind: entryKindSchema,
  /** Of a charge and of its refund. */
  taskId: idSchema.optional(),
  /** Which tool the task was of. */
  tool: z.string().nullable(),
  /** What somebody wrote about it. */
  reason: z.string().nullable(),
  createdAt: z.iso.datetime(),
});
export type Entry = z.infer<typeof entrySchema>;
