import * as z from 'zod';
import { defineContract, idParams, languageSchema } from '#kernel/contract';
import { articleSchema } from '../entities.ts';
import { knowledgeErrors } from '../errors.ts';
import { knowledgeExamples } from '../examples.ts';
import { bodySchema, titleSchema } from '../fields.ts';
import { knowledgePermissions } from '../permissions.ts';
import { articleBodyLimitBytes } from './create-article.ts';

export const acceptAnswerContract = defineContract({
  id: 'knowledge.acceptAnswer',
  method: 'POST',
  path: '/api/v1/knowledge/questions/{id}/accept',
  summary: 'Publish a proposed answer',
  description:
    'Makes an article of what a member answered to a question, as it is proposed or as it is given here, and settles the question.',
  access: { kind: 'member', permission: knowledgePermissions.write },
  params: idParams,
  body: z.strictObject({
    title: titleSchema.optional(),
    body: bodySchema.optional(),
    language: languageSchema.optional(),
  }),
  bodyLimitBytes: articleBodyLimitBytes,
  status: 201,
  response: articleSchema,
  errors: [knowledgeErrors.questionNotFound, knowledgeErrors.proposalNotFound],
  examples: [
    {
      name: 'As it is proposed',
      params: { id: knowledgeExamples.ids.question },
      body: {},
      response: knowledgeExamples.article,
    },
  ],
});
