import * as z from 'zod';
import { idSchema, instantSchema, languageSchema } from '#kernel/contract';
import { contactClassSchema } from './classes.ts';
import { stageSchema } from './stages.ts';

/** `handle` kinds of later channels (`instagram`, `linkedin` ...) are lower-case words. */
export const identityKindSchema = z
  .string()
  .regex(/^[a-z][a-z0-9_]{1,30}$/)
  .meta({ description: '`email`, `phone` (E.164), or a channel’s handle kind', example: 'phone' });

export const identitySchema = z.object({
  kind: identityKindSchema,
  value: z.string(),
  /** Who proved it (`member`, `channel`, `click`), or null while it is merely claimed. */
  verifiedBy: z.string().nullable(),
});
export type Identity = z.infer<typeof identitySchema>;

/** An identity as a caller gives it; phones are read with the organisation's default region. */
export const givenIdentitySchema = z.strictObject({
  kind: identityKindSchema,
  value: z.string().trim().min(1).max(254),
});
export type GivenIdentity = z.output<typeof givenIdentitySchema>;

/** Why the interest moved: a code with its points, said in the reader's language under `contacts.reason.<code>`. */
export const interestReasonSchema = z.object({
  code: z.string(),
  points: z.number().int(),
  at: instantSchema,
});
export type InterestReason = z.infer<typeof interestReasonSchema>;

export const customFieldsSchema = z.record(
  z.string().regex(/^[a-zA-Z][a-zA-Z0-9_]{0,39}$/),
  z.union([z.string().max(2_000), z.number(), z.boolean(), z.null()]),
);

export const contactSchema = z.object({
  id: idSchema,
  name: z.string(),
  /** Null until the contact is a lead. */
  stage: stageSchema.nullable(),
  /** 0 to 100; the sum of its reasons, kept within the range. */
  interest: z.number().int().min(0).max(100),
  reasons: z.array(interestReasonSchema),
  /** Null where nothing they wrote was read for it. */
  class: contactClassSchema.nullable(),
  identities: z.array(identitySchema),
  language: languageSchema.nullable(),
  company: z.string().nullable(),
  tags: z.array(z.string()),
  customFields: customFieldsSchema,
  createdAt: instantSchema,
  lastSeenAt: instantSchema.nullable(),
});
export type Contact = z.infer<typeof contactSchema>;

export const noteSchema = z.object({
  id: idSchema,
  text: z.string(),
  author: z.object({ id: idSchema, name: z.string() }).nullable(),
  createdAt: instantSchema,
});
export type Note = z.infer<typeof noteSchema>;

/**
 * Something that happened to a contact. `vars` by kind: note `text`; interest `code`, `points`; stage `from`, `to`
 * (absent: no lead); identity `kind`, `value`, `verifiedBy` (absent: claimed); merged and unmerged `mergeId`, `name` (the
 * other contact's); conversation `conversationId`, `channel` (its name); `author`, the member's name, where a member did it.
 */
export const timelineEntrySchema = z.object({
  id: z.string(),
  kind: z.enum(['created', 'note', 'interest', 'stage', 'identity', 'merged', 'unmerged', 'conversation']),
  at: instantSchema,
  vars: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type TimelineEntry = z.infer<typeof timelineEntrySchema>;

export const mergeSchema = z.object({ mergeId: idSchema, contact: contactSchema });

/** Two contacts that may be one person, and what speaks for it. */
export const mergeProposalSchema = z.object({
  id: idSchema,
  contact: z.object({ id: idSchema, name: z.string() }),
  other: z.object({ id: idSchema, name: z.string() }),
  identity: z.object({ kind: z.string(), value: z.string() }),
  createdAt: instantSchema,
});
export type MergeProposal = z.infer<typeof mergeProposalSchema>;
