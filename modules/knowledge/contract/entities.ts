import * as z from 'zod';
import { idSchema, instantSchema, languageSchema } from '#kernel/contract';

/** Only a published article is answered from and found by the search of passages. */
export const articleStatuses = ['published', 'draft'] as const;
export const articleStatusSchema = z.enum(articleStatuses);
export type ArticleStatus = z.infer<typeof articleStatusSchema>;

export const articleSchema = z.object({
  id: idSchema,
  title: z.string(),
  body: z.string(),
  language: languageSchema,
  status: articleStatusSchema,
  /** 1 at first; every change adds one. */
  version: z.number().int().min(1),
  createdAt: instantSchema,
  updatedAt: instantSchema,
  /** When it was archived; it can be restored for 30 days. */
  archivedAt: instantSchema.nullable(),
  /** Where it was imported from, a page's address or a file's name; null for what was written here. */
  importedFrom: z.string().nullable(),
});
export type Article = z.infer<typeof articleSchema>;

/** An article in a list: the beginning of its body as plain text instead of the whole. */
export const articleSummarySchema = articleSchema.omit({ body: true }).extend({ excerpt: z.string() });
export type ArticleSummary = z.infer<typeof articleSummarySchema>;

export const articleVersionSummarySchema = z.object({
  version: z.number().int().min(1),
  title: z.string(),
  language: languageSchema,
  status: articleStatusSchema,
  /** The member who wrote it; null for the program (a demonstration, an import). */
  author: z.object({ id: idSchema, name: z.string() }).nullable(),
  /** The version that it brought back, or null. */
  restoredFrom: z.number().int().min(1).nullable(),
  createdAt: instantSchema,
});
export type ArticleVersionSummary = z.infer<typeof articleVersionSummarySchema>;

export const articleVersionSchema = articleVersionSummarySchema.extend({ body: z.string() });
export type ArticleVersion = z.infer<typeof articleVersionSchema>;

/** UTF-16 offsets, `end` exclusive. */
const rangeSchema = z.object({ start: z.number().int().min(0), end: z.number().int().min(0) });

/** A found passage; `text` is the article's `body.slice(start, end)`. */
export const passageResultSchema = z.object({
  articleId: idSchema,
  title: z.string(),
  language: languageSchema,
  version: z.number().int().min(1),
  /** The headings above it, joined by " › "; empty at the top. */
  heading: z.string(),
  text: z.string(),
  start: z.number().int().min(0),
  end: z.number().int().min(0),
  /** 0 to 1; compares inside one search only. */
  score: z.number().min(0).max(1),
  /** The words of the query, as places in `text`. */
  highlights: z.array(rangeSchema),
});
export type PassageResult = z.infer<typeof passageResultSchema>;

export const questionStatuses = ['open', 'answered', 'dismissed'] as const;
export const questionStatusSchema = z.enum(questionStatuses);
export type QuestionStatus = z.infer<typeof questionStatusSchema>;

/** A question of visitors that no article answered; the same words in the same language are one question. */
export const questionSchema = z.object({
  id: idSchema,
  text: z.string(),
  language: languageSchema.nullable(),
  timesAsked: z.number().int().min(1),
  firstAskedAt: instantSchema,
  lastAskedAt: instantSchema,
  status: questionStatusSchema,
  /** Where it was asked last. */
  conversationId: idSchema.nullable(),
  /** The article that answers it now, as a member says. */
  articleId: idSchema.nullable(),
  /** What a member answered when it was asked, as the article that it could become. */
  proposal: z.object({ title: z.string(), body: z.string() }).nullable(),
});
export type Question = z.infer<typeof questionSchema>;
