import { defineContract, idParams } from '#kernel/contract';
import { knowledgeErrors } from '../errors.ts';
import { knowledgeExamples } from '../examples.ts';
import { knowledgePermissions } from '../permissions.ts';

export const deleteCaseContract = defineContract({
  id: 'knowledge.deleteCase',
  method: 'DELETE',
  path: '/api/v1/knowledge/cases/{id}',
  summary: 'Delete a case',
  description: 'Asks the question no more before changes.',
  access: { kind: 'member', permission: knowledgePermissions.write },
  params: idParams,
  status: 204,
  errors: [knowledgeErrors.caseNotFound],
  examples: [{ name: 'Delete', params: { id: knowledgeExamples.case.id } }],
});
