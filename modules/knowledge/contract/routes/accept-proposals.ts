import * as z from 'zod';
import { defineContract, idParams, idSchema } from '#kernel/contract';
import { knowledgeErrors } from '../errors.ts';
import { knowledgeExamples } from '../examples.ts';
import { importSchema } from '../imports.ts';
import { knowledgePermissions } from '../permissions.ts';

/** Proposals that one request settles; whoever accepts more asks again. */
export const acceptedAtOnce = 50;

export const acceptProposalsContract = defineContract({
  id: 'knowledge.acceptProposals',
  method: 'POST',
  path: '/api/v1/knowledge/imports/{id}/accept',
  summary: 'Accept proposals',
  description:
    'Publishes proposals of an import: the given ones, or else the next 50 that are open and no duplicates; `import.proposals.open` says how many are left.',
  access: { kind: 'member', permission: knowledgePermissions.write },
  params: idParams,
  body: z.strictObject({
    proposalIds: z.array(idSchema).min(1).max(acceptedAtOnce).optional(),
  }),
  status: 200,
  response: z.object({ articleIds: z.array(idSchema), import: importSchema }),
  errors: [knowledgeErrors.importNotFound, knowledgeErrors.proposalNotFound, knowledgeErrors.proposalSettled],
  examples: [
    {
      name: 'One proposal',
      params: { id: knowledgeExamples.import.id },
      body: { proposalIds: [knowledgeExamples.proposal.id] },
      response: { articleIds: [knowledgeExamples.ids.article], import: knowledgeExamples.import },
    },
  ],
});
