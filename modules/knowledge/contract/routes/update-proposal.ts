import * as z from 'zod';
import { defineContract, idParams, languageSchema } from '#kernel/contract';
import { knowledgeErrors } from '../errors.ts';
import { knowledgeExamples } from '../examples.ts';
import { bodySchema, titleSchema } from '../fields.ts';
import { proposalSchema } from '../imports.ts';
import { knowledgePermissions } from '../permissions.ts';
import { articleBodyLimitBytes } from './create-article.ts';

export const updateProposalContract = defineContract({
  id: 'knowledge.updateProposal',
  method: 'PATCH',
  path: '/api/v1/knowledge/proposals/{id}',
  summary: 'Change a proposal',
  description:
    'Edits the text of a proposal before it is accepted, dismisses it, or opens a dismissed one again.',
  access: { kind: 'member', permission: knowledgePermissions.write },
  params: idParams,
  body: z.strictObject({
    title: titleSchema.optional(),
    body: bodySchema.optional(),
    language: languageSchema.optional(),
    status: z.enum(['open', 'dismissed']).optional(),
  }),
  bodyLimitBytes: articleBodyLimitBytes,
  status: 200,
  response: proposalSchema,
  errors: [knowledgeErrors.proposalNotFound, knowledgeErrors.proposalSettled],
  examples: [
    {
      name: 'Dismiss',
      params: { id: knowledgeExamples.proposal.id },
      body: { status: 'dismissed' },
      response: { ...knowledgeExamples.proposal, status: 'dismissed' },
    },
  ],
});
