import * as z from 'zod';
import { idSchema } from '#kernel/contract';
import { maxTeams } from './teams.ts';

/** 14 days around the clock, or seven weeks of eight hours. */
const mostMinutes = 20_160;
const minutes = z.number().int().min(1).max(mostMinutes).nullable();

/** Minutes of working time; null is no target. */
const targetShape = {
  /** For the first reply that a person writes in a conversation. */
  firstReplyMinutes: minutes,
  /** For every later one. */
  nextReplyMinutes: minutes,
};

export const replyTargetsSchema = z.strictObject({
  ...targetShape,
  /** People are told once this share of the time has passed, in percent. */
  alertPercent: z.number().int().min(1).max(99),
  /** Where a team's differ; null there is as everywhere. */
  teams: z
    .array(z.strictObject({ teamId: idSchema, ...targetShape }))
    .max(maxTeams)
    .refine((teams) => new Set(teams.map(({ teamId }) => teamId)).size === teams.length, {
      error: 'each team once',
    }),
});
export type ReplyTargets = z.infer<typeof replyTargetsSchema>;
