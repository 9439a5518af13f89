import { defineContract, idParams } from '#kernel/contract';
import { checkSchema } from '../cases.ts';
import { knowledgeErrors } from '../errors.ts';
import { knowledgeExamples } from '../examples.ts';
import { knowledgePermissions } from '../permissions.ts';

export const getCheckContract = defineContract({
  id: 'knowledge.getCheck',
  method: 'GET',
  path: '/api/v1/knowledge/checks/{id}',
  summary: 'Get a check',
  description: 'How far a run of the cases is, and what it has found so far. Kept for a day.',
  access: { kind: 'member', permission: knowledgePermissions.read },
  params: idParams,
  status: 200,
  response: checkSchema,
  errors: [knowledgeErrors.checkNotFound],
  examples: [
    { name: 'A check', params: { id: knowledgeExamples.check.id }, response: knowledgeExamples.check },
  ],
});
