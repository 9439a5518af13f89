import * as z from 'zod';
import { languageSchema } from '#kernel/contract';
import { articleStatusSchema, questionStatusSchema } from '../../contract/index.ts';

/** The filters of the list of articles, as they stand in its URL. */
export const articleFilters = z.object({
  search: z.string().max(200).catch(''),
  language: languageSchema.optional().catch(undefined),
  status: z
    .union([articleStatusSchema, z.literal('archived')])
    .optional()
    .catch(undefined),
});
export type ArticleFilters = z.output<typeof articleFilters>;

/** Questions that wait for an answer come first: they are what this list is for. */
export const questionFilters = z.object({
  search: z.string().max(200).catch(''),
  status: questionStatusSchema.catch('open'),
});
export type QuestionFilters = z.output<typeof questionFilters>;

/** A trial or a search: what was asked is the URL, so that it can be asked again and shown to somebody. */
export const askState = z.object({
  tab: z.enum(['answer', 'search']).catch('answer'),
  q: z.string().max(2_000).catch(''),
  language: languageSchema.optional().catch(undefined),
});
export type AskState = z.output<typeof askState>;

/** What a new article begins with: a question that it is to answer. */
export const newArticleState = z.object({
  question: z.string().max(40).optional().catch(undefined),
  title: z.string().max(200).catch(''),
  language: languageSchema.optional().catch(undefined),
});

/** Where in an article's body to begin, in UTF-16 offsets: a quote that was followed here. */
export const placeState = z.object({
  start: z.coerce.number().int().min(0).optional().catch(undefined),
  end: z.coerce.number().int().min(0).optional().catch(undefined),
});
export type Place = z.output<typeof placeState>;
