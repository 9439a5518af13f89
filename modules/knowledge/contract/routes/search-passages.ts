import * as z from 'zod';
import { defineContract, languageSchema, wholeNumber } from '#kernel/contract';
import { passageResultSchema } from '../entities.ts';
import { knowledgeExamples } from '../examples.ts';
import { knowledgePermissions } from '../permissions.ts';

export const passageQuery = z.object({
  q: z.string().trim().min(1).max(500),
  language: languageSchema.optional(),
  limit: wholeNumber(1, 50).default(10),
});
export type PassageQuery = z.input<typeof passageQuery>;

const passageResultsSchema = z.object({
  items: z.array(passageResultSchema),
  /** The query with words that stand in no article replaced by the nearest that do; null when nothing was replaced. */
  corrected: z.string().nullable(),
});
export type PassageResults = z.infer<typeof passageResultsSchema>;

export const searchPassagesContract = defineContract({
  id: 'knowledge.searchPassages',
  method: 'GET',
  path: '/api/v1/knowledge/search',
  summary: 'Search the published articles',
  description:
    'Passages of published articles that hold words of the query, best first: by stems in fr, en, es, de, it and ar, word by word in other languages, without regard to accents, and with typing errors corrected from the articles themselves.',
  access: { kind: 'member', permission: knowledgePermissions.read },
  query: passageQuery,
  status: 200,
  response: passageResultsSchema,
  errors: [],
  examples: [
    {
      name: 'A search with a typing error',
      query: { q: 'belgiqe' },
      response: { items: [knowledgeExamples.passage], corrected: 'belgique' },
    },
  ],
});
