import * as z from 'zod';
import { defineContract, idSchema, languageSchema } from '#kernel/contract';
import { answerCaseSchema, expectationSchema } from '../cases.ts';
import { knowledgeErrors } from '../errors.ts';
import { knowledgeExamples } from '../examples.ts';
import { knowledgePermissions } from '../permissions.ts';

export const createCaseContract = defineContract({
  id: 'knowledge.createCase',
  method: 'POST',
  path: '/api/v1/knowledge/cases',
  summary: 'Keep a case',
  description:
    'Keeps a question with the answer that is wanted: from an article, or a person. The same question again replaces it. E-mail addresses and telephone numbers are left out.',
  access: { kind: 'member', permission: knowledgePermissions.write },
  body: z.strictObject({
    question: z.string().trim().min(1).max(2_000),
    language: languageSchema.optional(),
    expects: expectationSchema,
    articleId: idSchema.nullable().default(null),
    quote: z.string().max(4_000).nullable().default(null),
  }),
  status: 201,
  response: answerCaseSchema,
  errors: [knowledgeErrors.articleNotFound],
  examples: [
    {
      name: 'Answered from an article',
      body: {
        question: knowledgeExamples.case.question,
        expects: 'answered',
        articleId: knowledgeExamples.ids.article,
      },
      response: { ...knowledgeExamples.case, conversationId: null, last: null },
    },
  ],
});
