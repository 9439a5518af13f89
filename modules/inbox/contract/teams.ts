import * as z from 'zod';
import { idSchema, languageSchema } from '#kernel/contract';
import { intentSchema } from '#modules/ai/contract';
import { tagSchema } from './entities.ts';

/** Teams of one organisation. */
export const maxTeams = 50;
/** Rules of one organisation. */
const maxRules = 100;

export const teamSchema = z.object({
  id: idSchema,
  name: z.string(),
  members: z.array(z.object({ id: idSchema, name: z.string(), languages: z.array(languageSchema) })),
});
export type Team = z.infer<typeof teamSchema>;

export const newTeamSchema = z.strictObject({
  name: z.string().trim().min(1).max(60),
  members: z
    .array(
      z.strictObject({
        userId: idSchema,
        /** Those in which this member answers; none is all. */
        languages: z.array(languageSchema).max(20).default([]),
      }),
    )
    .max(200)
    .refine((members) => new Set(members.map(({ userId }) => userId)).size === members.length, {
      error: 'each member once',
    }),
});

export const assignmentEvents = ['opened', 'handed_over'] as const;
/** Whose turn it is, who has least to do, who speaks the visitor's language, or the team as a whole. */
export const assignmentMethods = ['round_robin', 'least_busy', 'language', 'inbox'] as const;

/** All that are given have to hold. */
const ruleConditionsSchema = z.strictObject({
  channelId: idSchema.optional(),
  language: languageSchema.optional(),
  intent: intentSchema.optional(),
  tag: tagSchema.optional(),
  /** One of these stands in what the visitor says, typed or in a file; accents and capitals do not count. */
  words: z.array(z.string().trim().min(1).max(80)).min(1).max(20).optional(),
  /** Whether somebody is there, by the working hours. */
  hours: z.enum(['open', 'closed']).optional(),
});
export type RuleConditions = z.infer<typeof ruleConditionsSchema>;

export const assignmentRuleSchema = z
  .strictObject({
    name: z.string().trim().min(1).max(60),
    enabled: z.boolean().default(true),
    on: z.enum(assignmentEvents),
    conditions: ruleConditionsSchema,
    /** One of the two: a team, or one member. */
    teamId: idSchema.nullable(),
    memberId: idSchema.nullable(),
    /** How a team's member is chosen. */
    method: z.enum(assignmentMethods),
  })
  .refine(({ teamId, memberId }) => (teamId === null) !== (memberId === null), {
    error: 'a team or a member',
  });
export type AssignmentRule = z.infer<typeof assignmentRuleSchema>;

export const assignmentRulesSchema = z.strictObject({ items: z.array(assignmentRuleSchema).max(maxRules) });
