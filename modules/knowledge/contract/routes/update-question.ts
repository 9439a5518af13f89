import * as z from 'zod';
import { defineContract, idParams, idSchema } from '#kernel/contract';
import { questionSchema, questionStatusSchema } from '../entities.ts';
import { knowledgeErrors } from '../errors.ts';
import { knowledgeExamples } from '../examples.ts';
import { knowledgePermissions } from '../permissions.ts';

export const updateQuestionContract = defineContract({
  id: 'knowledge.updateQuestion',
  method: 'PATCH',
  path: '/api/v1/knowledge/questions/{id}',
  summary: 'Settle a question',
  description:
    'Says that a question is answered, by which article, or that it needs no answer. An answered question that finds no answer again is open again.',
  access: { kind: 'member', permission: knowledgePermissions.write },
  params: idParams,
  body: z.strictObject({ status: questionStatusSchema, articleId: idSchema.nullable().optional() }),
  status: 200,
  response: questionSchema,
  errors: [knowledgeErrors.questionNotFound, knowledgeErrors.articleNotFound],
  examples: [
    {
      name: 'Answered by an article',
      params: { id: knowledgeExamples.ids.question },
      body: { status: 'answered', articleId: knowledgeExamples.ids.article },
      response: {
        ...knowledgeExamples.question,
        status: 'answered',
        articleId: knowledgeExamples.ids.article,
      },
    },
  ],
});
