import type * as z from 'zod';
import { defineContract, idParams, page, pageQuery } from '#kernel/contract';
import { knowledgeErrors } from '../errors.ts';
import { knowledgeExamples } from '../examples.ts';
import { proposalSchema, proposalStatusSchema } from '../imports.ts';
import { knowledgePermissions } from '../permissions.ts';

const proposalQuery = pageQuery.extend({ status: proposalStatusSchema.optional() });
export type ProposalQuery = z.output<typeof proposalQuery>;

export const listProposalsContract = defineContract({
  id: 'knowledge.listProposals',
  method: 'GET',
  path: '/api/v1/knowledge/imports/{id}/proposals',
  summary: 'List the proposals of an import',
  description: 'What an import would add, change or archive, in the order of its documents.',
  access: { kind: 'member', permission: knowledgePermissions.read },
  params: idParams,
  query: proposalQuery,
  status: 200,
  response: page(proposalSchema),
  errors: [knowledgeErrors.importNotFound],
  examples: [
    {
      name: 'Open proposals',
      params: { id: knowledgeExamples.import.id },
      query: { status: 'open' },
      response: { items: [knowledgeExamples.proposal], nextCursor: null },
    },
  ],
});
