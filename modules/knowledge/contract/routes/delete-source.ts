import { defineContract, idParams } from '#kernel/contract';
import { knowledgeErrors } from '../errors.ts';
import { knowledgeExamples } from '../examples.ts';
import { knowledgePermissions } from '../permissions.ts';

export const deleteSourceContract = defineContract({
  id: 'knowledge.deleteSource',
  method: 'DELETE',
  path: '/api/v1/knowledge/sources/{id}',
  summary: 'Forget a source',
  description: 'Reads it no more, and forgets its imports with their open proposals. Its articles stay.',
  access: { kind: 'member', permission: knowledgePermissions.write },
  params: idParams,
  status: 204,

  errors: [knowledgeErrors.sourceNotFound],
  examples: [{ name: 'Forget', params: { id: knowledgeExamples.source.id } }],
});
