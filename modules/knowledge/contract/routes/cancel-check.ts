import { defineContract, idParams } from '#kernel/contract';
import { checkSchema } from '../cases.ts';
import { knowledgeErrors } from '../errors.ts';
import { knowledgeExamples } from '../examples.ts';
import { knowledgePermissions } from '../permissions.ts';

export const cancelCheckContract = defineContract({
  id: 'knowledge.cancelCheck',
  method: 'POST',
  path: '/api/v1/knowledge/checks/{id}/cancel',
  summary: 'Cancel a check',
  description: 'Asks no further cases; one that has ended stays as it is.',
  access: { kind: 'member', permission: knowledgePermissions.write },
  params: idParams,
  status: 200,
  response: checkSchema,
  errors: [knowledgeErrors.checkNotFound],
  examples: [
    {
      name: 'Cancel',
      params: { id: knowledgeExamples.check.id },
      response: { ...knowledgeExamples.check, status: 'cancelled' },
    },
  ],
});
