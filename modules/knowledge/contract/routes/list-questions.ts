import * as z from 'zod';
import { defineContract, languageSchema, page, pageQuery } from '#kernel/contract';
import { questionSchema, questionStatusSchema } from '../entities.ts';
import { knowledgeExamples } from '../examples.ts';
import { knowledgePermissions } from '../permissions.ts';

export const questionQuery = pageQuery.extend({
  status: questionStatusSchema.optional(),
  language: languageSchema.optional(),
  search: z.string().trim().max(200).optional(),
});
export type QuestionQuery = z.output<typeof questionQuery>;

export const listQuestionsContract = defineContract({
  id: 'knowledge.listQuestions',
  method: 'GET',
  path: '/api/v1/knowledge/questions',
  summary: 'List questions that found no answer',
  description:
    'What visitors asked and no article answered, the one asked last first. `search` looks for the words, whatever their accents.',
  access: { kind: 'member', permission: knowledgePermissions.read },
  query: questionQuery,
  status: 200,
  response: page(questionSchema),
  errors: [],
  examples: [
    {
      name: 'Open questions',
      query: { status: 'open' },
      response: { items: [knowledgeExamples.question], nextCursor: null },
    },
  ],
});
