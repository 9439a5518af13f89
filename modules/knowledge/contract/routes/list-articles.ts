import * as z from 'zod';
import { defineContract, languageSchema, page, pageQuery } from '#kernel/contract';
import { articleStatusSchema, articleSummarySchema } from '../entities.ts';
import { knowledgeExamples } from '../examples.ts';
import { knowledgePermissions } from '../permissions.ts';

export const articleQuery = pageQuery.extend({
  search: z.string().trim().max(200).optional(),
  language: languageSchema.optional(),
  /** Without it published articles and drafts; `archived` shows what can still be restored. */
  status: z.union([articleStatusSchema, z.literal('archived')]).optional(),
});
export type ArticleQuery = z.output<typeof articleQuery>;

export const listArticlesContract = defineContract({
  id: 'knowledge.listArticles',
  method: 'GET',
  path: '/api/v1/knowledge/articles',
  summary: 'List articles',
  description:
    'Articles, newest first, with the beginning of their text. `search` looks into titles and bodies, finds stems and beginnings of words, and forgives accents, and typing errors in titles.',
  access: { kind: 'member', permission: knowledgePermissions.read },
  query: articleQuery,
  status: 200,
  response: page(articleSummarySchema),
  errors: [],
  examples: [
    {
      name: 'A search',
      query: { search: 'belgique', language: 'fr' },
      response: { items: [knowledgeExamples.summary], nextCursor: null },
    },
  ],
});
