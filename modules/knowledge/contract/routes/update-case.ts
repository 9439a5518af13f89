import * as z from 'zod';
import { defineContract, idParams, idSchema } from '#kernel/contract';
import { answerCaseSchema, expectationSchema } from '../cases.ts';
import { knowledgeErrors } from '../errors.ts';
import { knowledgeExamples } from '../examples.ts';
import { knowledgePermissions } from '../permissions.ts';

export const updateCaseContract = defineContract({
  id: 'knowledge.updateCase',
  method: 'PATCH',
  path: '/api/v1/knowledge/cases/{id}',
  summary: 'Change a case',
  description: 'Says what is wanted of a question: an answer, from which article, or a person.',
  access: { kind: 'member', permission: knowledgePermissions.write },
  params: idParams,
  body: z.strictObject({ expects: expectationSchema, articleId: idSchema.nullable().optional() }),
  status: 200,
  response: answerCaseSchema,
  errors: [knowledgeErrors.caseNotFound, knowledgeErrors.articleNotFound],
  examples: [
    {
      name: 'A person',
      params: { id: knowledgeExamples.case.id },
      body: { expects: 'handed_over' },
      response: { ...knowledgeExamples.case, expects: 'handed_over', article: null, quote: null, last: null },
    },
  ],
});
