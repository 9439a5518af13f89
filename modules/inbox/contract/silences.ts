import * as z from 'zod';
import { instantSchema } from '#kernel/contract';
import { writtenReplySchema } from './written-replies.ts';

/** As tasks name it. */
export const followUpToolName = 'inbox.follow_up';
/** Who fills the organisation's own words, or the usual ones, where no model writes. */
export const templateEngine = 'local.template.1';

/** Days of silence, at most. */
export const maxSilenceDays = 30;
/** Follow-ups in one silence, at most. */
export const maxFollowUps = 3;
/** Characters of the words that serve where no model writes. */
export const maxTemplateLength = 1_000;

/** Everybody, or those whose contact is a lead. */
export const silenceAudiences = ['all', 'leads'] as const;

/** What a template may say in place of itself. */
export const templateVariables = ['contact.name', 'contact.firstName', 'organisation.name'] as const;

const template = z.string().trim().max(maxTemplateLength).nullable();

export const silenceSettingsSchema = z.strictObject({
  enabled: z.boolean(),
  /** Days without a word of the visitor; where the organisation has working hours, days on which it works. */
  days: z.number().int().min(1).max(maxSilenceDays),
  audience: z.enum(silenceAudiences),
  /** Follow-ups until the visitor writes again. */
  most: z.number().int().min(1).max(maxFollowUps),
  /** Said instead of the usual words where no model writes; with `{{contact.firstName}}` and the like. */
  template: z.strictObject({ fr: template, en: template }),
});
export type SilenceSettings = z.infer<typeof silenceSettingsSchema>;

export const silenceStateSchema = silenceSettingsSchema.extend({
  problem: z
    .object({ code: z.string(), title: z.string(), detail: z.string(), at: instantSchema })
    .nullable()
    .meta({ description: 'Why the template had to serve lately; null once a model has written again' }),
  settings: z
    .array(z.string())
    .meta({ description: 'What an operator sets so that a model writes; empty where one does' }),
});
export type SilenceState = z.infer<typeof silenceStateSchema>;

/** What a model wrote to somebody who fell silent. */
export const writtenFollowUpSchema = writtenReplySchema.omit({ sources: true }).extend({
  dropped: z
    .number()
    .int()
    .nonnegative()
    .meta({ description: 'Sentences that were left out because they state what the conversation does not' }),
});
