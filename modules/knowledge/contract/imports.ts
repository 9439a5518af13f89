import * as z from 'zod';
import { idSchema, instantSchema, languageSchema } from '#kernel/contract';

/** A file, one page of the web, or a site: all pages below an address. */
export const sourceKindSchema = z.enum(['file', 'page', 'site']);
export type SourceKind = z.infer<typeof sourceKindSchema>;
/** How often a source is read again by itself. */
export const readSchedules = ['never', 'daily', 'weekly'] as const;
export const readScheduleSchema = z.enum(readSchedules);
export type ReadSchedule = z.infer<typeof readScheduleSchema>;
/**
 * What becomes of a page that has changed: a member is asked, or it is published at once. What a member has changed by
 * hand is never overwritten without being asked about, nor is anything archived.
 */
export const changeRules = ['propose', 'publish'] as const;
export const changeRuleSchema = z.enum(changeRules);
export type ChangeRule = z.infer<typeof changeRuleSchema>;

export const sourceSchema = z.object({
  id: idSchema,
  kind: sourceKindSchema,
  /** The file's name, or the address without its scheme. */
  name: z.string(),
  url: z.string().nullable(),
  fileId: idSchema.nullable(),
  schedule: readScheduleSchema,
  onChange: changeRuleSchema,
  nextReadAt: instantSchema.nullable(),
  createdAt: instantSchema,
});
export type Source = z.infer<typeof sourceSchema>;

/**
 * `waiting` and `running` while it reads; `review` once proposals wait for a member; `done` when none is left open.
 */
export const importStatuses = ['waiting', 'running', 'review', 'done', 'cancelled', 'failed'] as const;
export const importStatusSchema = z.enum(importStatuses);
export type ImportStatus = z.infer<typeof importStatusSchema>;

const count = z.number().int().min(0);

export const importSchema = z.object({
  id: idSchema,
  source: sourceSchema,
  status: importStatusSchema,
  /** Why it failed, as a code (`encrypted`, `scanned`, `address_refused`, `robots_disallow` ...), or null. */
  problem: z.string().nullable(),
  /** Documents: those known so far, and what became of them. */
  pages: z.object({
    found: count,
    waiting: count,
    read: count,
    unchanged: count,
    skipped: count,
    failed: count,
  }),
  proposals: z.object({ open: count, duplicates: count, accepted: count, dismissed: count }),
  createdAt: instantSchema,
  finishedAt: instantSchema.nullable(),
});
export type Import = z.infer<typeof importSchema>;

export const importPageSchema = z.object({
  id: idSchema,
  /** The page's address, or the file's name. */
  place: z.string(),
  status: z.enum(['waiting', 'read', 'unchanged', 'skipped', 'failed']),
  /** Why it was skipped or failed, as a code, or null. */
  reason: z.string().nullable(),
});
export type ImportPage = z.infer<typeof importPageSchema>;

export const proposalStatusSchema = z.enum(['open', 'accepted', 'dismissed', 'superseded']);
export type ProposalStatus = z.infer<typeof proposalStatusSchema>;

/** What an import would change: a new article, a new version of one, or one whose page is gone. */
export const proposalSchema = z.object({
  id: idSchema,
  importId: idSchema,
  kind: z.enum(['new', 'change', 'gone']),
  status: proposalStatusSchema,
  place: z.string(),
  title: z.string(),
  body: z.string(),
  language: languageSchema,
  /** The article that it would change or archive, or that it became. */
  articleId: idSchema.nullable(),
  /** The article as it stands, for a change or one that is gone. */
  before: z.object({ title: z.string(), body: z.string() }).nullable(),
  /** A member has changed the article since it was imported. */
  handEdited: z.boolean(),
  /** An article that says the same already. */
  duplicateOf: z.object({ id: idSchema, title: z.string() }).nullable(),
});
export type Proposal = z.infer<typeof proposalSchema>;
