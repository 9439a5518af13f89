import * as z from 'zod';
import { stageSchema } from '#modules/contacts/contract';

export const unitSchema = z.enum(['day', 'week', 'month']);
export type Unit = z.infer<typeof unitSchema>;

const figureKeySchema = z.enum([
  'conversations',
  'by_assistant',
  'by_people',
  'waiting',
  'reply_time',
  'leads_won',
  'satisfaction',
]);
export type FigureKey = z.infer<typeof figureKeySchema>;

/**
 * One number of the home page. `waiting` has neither past nor series; `reply_time` is in seconds, half were faster;
 * `satisfaction` is the share of 4 and 5 among the ratings, in hundredths.
 */
export const figureSchema = z.object({
  key: figureKeySchema,
  /** Of the running day, week or month; null when there is nothing to tell of. */
  value: z.number().nullable(),
  /** How many ratings `value` is a share of; null with every other figure. */
  of: z.number().int().nullable(),
  /** Of the same elapsed part of the one before. */
  previous: z.number().nullable(),
  /** Oldest first, the running one last. */
  points: z.array(z.object({ at: z.iso.date(), value: z.number().nullable() })),
});
export type Figure = z.infer<typeof figureSchema>;

/** Something that happened; `stage` with `lead_moved` alone, `conversationId` with the others. */
export const activitySchema = z.object({
  id: z.string(),
  kind: z.enum(['conversation_opened', 'handed_over', 'answered', 'lead_moved']),
  at: z.iso.datetime(),
  contact: z.object({ id: z.string(), name: z.string() }),
  conversationId: z.string().nullable(),
  stage: stageSchema.nullable(),
});
export type Activity = z.infer<typeof activitySchema>;
